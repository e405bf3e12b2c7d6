import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { aPackage } from './a-package';

/** What is told of a cell whose text has these parts. */
function told(...runs: string[]) {
  const { workbook, losses } = workbookFromXlsx(
    aPackage({
      sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      strings: `<si>${runs.join('')}</si>`,
    }),
    'x.xlsx',
  );
  return [workbook.sheets[0].cells[0][0]?.value, losses.map(({ code }) => code)];
}
const run = (text: string, look = '', font = 'Arial') =>
  `<r><rPr>${look}<rFont val="${font}"/><family val="2"/></rPr><t xml:space="preserve">${text}</t></r>`;

test.each<[string, string[], string]>([
  [
    'Korean and the rest each have their font',
    [run('점수', '<b/>', 'Noto Sans CJK KR'), run('(1~5)', '<b/>')],
    '점수(1~5)',
  ],
  ['all parts look alike', [run('a'), run('b')], 'ab'],
])('nothing is lost where %s', (_, runs, text) => {
  expect(told(...runs)).toEqual([text, []]);
});

test.each<[string, string[]]>([
  ['one part is bold', [run('a'), run('b', '<b/>')]],
  ['a Korean part is bold', [run('점수', '<b/>', 'Noto Sans CJK KR'), run(' 5')]],
  ['one part is larger', [run('a', '<sz val="10"/>'), run('b', '<sz val="16"/>')]],
  ['two parts in Latin letters have fonts of their own', [run('a'), run('b', '', 'Courier New')]],
  ['two Korean parts have fonts of their own', [run('가', '', 'Batang'), run('나', '', 'Dotum')]],
  ['only a part has a format', ['<r><t>a</t></r>', run('b', '<i/>')]],
  ['the whole text has a format beside that of its cell', [run('a', '<b/>')]],
])('that %s is told', (_, runs) => {
  expect(told(...runs)[1]).toEqual(['rich_text']);
});
