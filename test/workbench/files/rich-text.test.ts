import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { aPackage } from './a-package';

const STYLES =
  '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts>' +
  '<cellXfs><xf/><xf fontId="1"/></cellXfs>';

/** The text of a cell, plain or bold and red as a whole, and what is told of it. */
function told(cell: 'plain' | 'bold and red', ...runs: string[]) {
  const style = cell === 'plain' ? '0' : '1';
  const { workbook, losses } = workbookFromXlsx(
    aPackage({
      sheet: `<sheetData><row r="1"><c r="A1" s="${style}" t="s"><v>0</v></c></row></sheetData>`,
      strings: `<si>${runs.join('')}</si>`,
      styles: STYLES,
    }),
    'x.xlsx',
  );
  return [workbook.sheets[0].cells[0][0]?.value, losses.map(({ code }) => code)];
}
const run = (text: string, look = '', font = 'Arial') =>
  `<r><rPr>${look}<sz val="10"/><rFont val="${font}"/><family val="2"/></rPr><t xml:space="preserve">${text}</t></r>`;
const CJK = 'Noto Sans CJK KR';
const BOLD_RED = '<b val="true"/><color rgb="FFC00000"/>';

test.each<[string, 'plain' | 'bold and red', string[], string]>([
  [
    'Korean and the rest each have their font',
    'plain',
    [run('점수', '', CJK), run('(1~5)')],
    '점수(1~5)',
  ],
  [
    'so has a cell that is bold and red as a whole',
    'bold and red',
    [run('①점수', BOLD_RED, CJK), run('(1~5)', BOLD_RED)],
    '①점수(1~5)',
  ],
  ['all parts look as the cell does', 'plain', [run('a'), '<r><t>b</t></r>'], 'ab'],
])('nothing is lost where %s', (_, cell, runs, text) => {
  expect(told(cell, ...runs)).toEqual([text, []]);
});

test.each<[string, 'plain' | 'bold and red', string[]]>([
  ['one part is bold', 'plain', [run('a'), run('b', '<b/>')]],
  ['a Korean part is bold', 'plain', [run('점수', '<b/>', CJK), run(' 5')]],
  [
    'all parts are bold and the cell is not',
    'plain',
    [run('점수', '<b/>', CJK), run(' 5', '<b/>')],
  ],
  ['one part is not bold in a bold cell', 'bold and red', [run('a', BOLD_RED), run('b')]],
  [
    'one part is larger',
    'plain',
    [run('a'), run('b', '<sz val="16"/>').replace('<sz val="10"/>', '')],
  ],
  [
    'two parts in Latin letters have fonts of their own',
    'plain',
    [run('a'), run('b', '', 'Courier New')],
  ],
  [
    'all parts have another font than the cell',
    'plain',
    [run('a', '', 'Courier New'), run('b', '', 'Courier New')],
  ],
  [
    'two Korean parts have fonts of their own',
    'plain',
    [run('가', '', 'Batang'), run('나', '', 'Dotum')],
  ],
  ['only a part has a format', 'plain', ['<r><t>a</t></r>', run('b', '<i/>')]],
  ['a part is raised', 'plain', [run('m'), run('2', '<vertAlign val="superscript"/>')]],
])('that %s is told', (_, cell, runs) => {
  expect(told(cell, ...runs)[1]).toEqual(['rich_text']);
});
