import type { ConditionalFormatData } from '../../workbook/workbook-data';
import { closedRange } from '../formula/ranges';
import type { StyleTable } from './write-styles';
import { xmlText } from './xml-text';

/** Rules of the kind "is equal to a text"; the first one that holds wins, as in Sheets. */
export function conditionalFormatsXml(
  rules: readonly ConditionalFormatData[],
  styles: StyleTable,
): string {
  return rules
    .map(({ ranges, text, ...look }, index) => {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      return (
        `<conditionalFormatting sqref="${ranges.map(closedRange).join(' ')}">` +
        `<cfRule type="cellIs" dxfId="${styles.differenceOf(look)}" priority="${index + 1}" operator="equal" stopIfTrue="1">` +
        `<formula>${xmlText(quoted)}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}
