import { rowsView } from '../../../../workbench/server/view/cell-view';
import { StyleBook } from '../../../../workbench/server/view/style-book';
import { xlsxOf } from '../../../../workbench/files/xlsx/write-xlsx';
import { workbookFromXlsx } from '../../../../workbench/files/xlsx/read-xlsx';
import { aHost, LEAD } from '../../../support/script-host';
import { inSheet, refusalInSheet } from './in-sheet';

const RULE = `const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('미달')
  .setBackground('#fce8e6').setFontColor('#b3261e').setBold(true)
  .setRanges([sheet.getRange('D3:D9')]).build();`;

describe('reference/spreadsheet/conditional-format-rule-builder', () => {
  test('a rule tells its condition, its look and its ranges', () => {
    expect(
      inSheet(`${RULE} const condition = rule.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaValues(),
          condition.getBackground(), condition.getFontColor(), condition.getBold(),
          rule.getRanges().map((range) => range.getA1Notation()), rule.getGradientCondition()];`),
    ).toEqual(['TEXT_EQUAL_TO', ['미달'], '#fce8e6', '#b3261e', true, ['D3:D9'], null]);
  });

  test('a copy is changed for itself', () => {
    expect(
      inSheet(`${RULE} const other = rule.copy().whenTextEqualTo('주의').build();
        return [rule, other].map((each) => each.getBooleanCondition().getCriteriaValues()[0]);`),
    ).toEqual(['미달', '주의']);
  });

  test('a rule without a range or a condition is none', () => {
    expect(
      refusalInSheet(`SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').build();`),
    ).toMatch(/needs a condition and at least one range/);
    expect(
      refusalInSheet(
        `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build();`,
      ),
    ).toMatch(/needs a condition and at least one range/);
  });

  test('what it does not provide throws by name', () => {
    expect(
      refusalInSheet(`SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1');`),
    ).toMatch(/whenFormulaSatisfied is not provided/);
  });
});

describe('reference/spreadsheet/sheet, "setConditionalFormatRules"', () => {
  test('all rules of the sheet give way to the new ones, in their order', () => {
    expect(
      inSheet(`${RULE} const second = rule.copy().whenTextEqualTo('주의').build();
        sheet.setConditionalFormatRules([rule, second]);
        const texts = () => sheet.getConditionalFormatRules()
          .map((each) => each.getBooleanCondition().getCriteriaValues()[0]);
        const both = texts(); sheet.setConditionalFormatRules([second]); const one = texts();
        sheet.clearConditionalFormatRules(); return [both, one, texts()];`),
    ).toEqual([['미달', '주의'], ['주의'], []]);
  });

  test('ranges move with their rows and columns, and go on over rows that are put in at their end', () => {
    expect(
      inSheet(`${RULE} sheet.setConditionalFormatRules([rule]);
        const ranges = () => sheet.getConditionalFormatRules()
          .flatMap((each) => each.getRanges().map((range) => range.getA1Notation()));
        sheet.insertColumnBefore(1); const moved = ranges();
        sheet.insertRowsAfter(9, 2); const longer = ranges();
        sheet.deleteColumn(5); return [moved, longer, ranges()];`),
    ).toEqual([['E3:E9'], ['E3:E11'], []]);
  });

  test('takes only rules', () => {
    expect(refusalInSheet(`sheet.setConditionalFormatRules([sheet.getRange('A1')]);`)).toMatch(
      /don't match the method signature/,
    );
  });
});

test('the page shows a cell as the rule says, and a file keeps the rule', () => {
  const host = aHost(`function run() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      ${RULE}
      sheet.setConditionalFormatRules([rule]);
      sheet.getRange('D3:D4').setValues([['미달'], ['순항']]);
    }`);
  host.run('run', [], { user: LEAD, authMode: 'FULL' });
  const [sheet] = host.workbook.sheets;
  const styles = new StyleBook();
  const rows = rowsView(sheet, styles);
  const looks = [2, 3].map((row) => styles.styles[rows[row][3]?.s ?? -1]);
  expect(looks).toEqual([{ background: '#fce8e6', fontColor: '#b3261e', bold: true }, undefined]);
  const data = host.workbook.toData();
  const { workbook, losses } = workbookFromXlsx(xlsxOf(data).bytes, 'a.xlsx');
  expect(losses).toEqual([]);
  expect(workbook.sheets[0].conditionalFormats).toEqual([
    {
      ranges: ['D3:D9'],
      text: '미달',
      background: '#fce8e6',
      fontColor: '#b3261e',
      bold: true,
    },
  ]);
});
