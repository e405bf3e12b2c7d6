import { choiceWords } from '../../../contract/fields/choices';
import { STATUSES } from '../../../contract/fields/records/kpi-fields';
import { STATUS_TONES, type StatusTone } from '../../../contract/fields/records/status-tones';
import { FIRST_DATA_ROW } from '../../../contract/tables/tables';
import { columnLetter } from '../cells/cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each is legible: the contrast of its two colours is above 4.5. */
const COLOURS: Readonly<Record<StatusTone, { background: string; font: string }>> = {
  bad: { background: '#fce8e6', font: '#b3261e' },
  warn: { background: '#fef0d9', font: '#8a5300' },
  good: { background: '#e3f4e8', font: '#1b6b3a' },
  quiet: { background: '#eef0f2', font: '#4f5b66' },
};

/**
 * The column shows each status in its colour, by its word in either language. Rules of the sheet do it,
 * which stay where people sort and edit; a column for which somebody has rules already keeps them.
 */
export function colourStatuses(sheet: Sheet, column: number): void {
  const present = sheet.getConditionalFormatRules();
  const isRuled = present.some((rule) =>
    rule
      .getRanges()
      .some((range) => range.getColumn() <= column && column <= range.getLastColumn()),
  );
  if (isRuled) return;
  const letter = columnLetter(column);
  const cells = sheet.getRange(`${letter}${FIRST_DATA_ROW}:${letter}`);
  const rules = choiceWords(STATUSES).flatMap((status) => {
    const { background, font } = COLOURS[STATUS_TONES[status]];
    const { ko, en } = STATUSES[status];
    return [ko, en].map((word) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(word)
        .setBackground(background)
        .setFontColor(font)
        .setRanges([cells])
        .build(),
    );
  });
  sheet.setConditionalFormatRules([...present, ...rules]);
}
