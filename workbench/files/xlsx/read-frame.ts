import { cellPlace, isInGrid } from '../cell-name';
import type { LossList } from '../loss';
import type { FileSheet } from './read-sheet';
import { wholeNumber } from './whole-number';
import { PIXELS_A_CHARACTER, POINTS_A_PIXEL } from './write-sheet';
import { isOn, type Attributes } from './xml-reader';

/** What a row says of itself. */
export function readRow(
  attributes: Attributes,
  rowNumber: number,
  sheet: FileSheet,
  title: string,
  losses: LossList,
): void {
  if (isOn(attributes.hidden) && isInGrid(rowNumber, 1)) sheet.hiddenRows.push(rowNumber);
  const height = Number(attributes.ht) / POINTS_A_PIXEL;
  if (isOn(attributes.customHeight) && height >= 0 && height < 1000 && isInGrid(rowNumber, 1))
    sheet.rowHeights[rowNumber] = height;
  if (Number(attributes.outlineLevel ?? 0) > 0) losses.add('groups', { sheet: title });
  if (isOn(attributes.customFormat)) losses.add('column_styles', { sheet: title });
}

/** Parts of a sheet around its cells: columns, merged areas, panes, views, protection. */
export function readPart(
  name: string,
  attributes: Attributes,
  sheet: FileSheet,
  title: string,
  losses: LossList,
): void {
  if (name === 'col') {
    const from = wholeNumber(attributes.min, 1, title, losses);
    const to = wholeNumber(attributes.max, 1, title, losses);
    if (from === undefined || to === undefined) return;
    const width = Math.round(Number(attributes.width) * PIXELS_A_CHARACTER);
    const depth = Math.min(8, Math.floor(Number(attributes.outlineLevel ?? 0)));
    sheet.columns.push({
      from,
      to,
      hidden: isOn(attributes.hidden),
      ...(isOn(attributes.customWidth) && width >= 0 && width < Infinity ? { width } : {}),
      ...(depth > 0 ? { depth } : {}),
    });
    if (Number(attributes.style ?? 0) > 0) losses.add('column_styles', { sheet: title });
  } else if (name === 'mergeCell') {
    const area = mergedArea(attributes.ref ?? '');
    if (area !== undefined) sheet.merges.push(area);
    else losses.add('malformed', { sheet: title, example: attributes.ref });
  } else if (name === 'pane') {
    if (attributes.state === 'frozen' || attributes.state === 'frozenSplit') {
      sheet.frozenRows = wholeNumber(attributes.ySplit ?? '0', 0, title, losses) ?? 0;
      sheet.frozenColumns = wholeNumber(attributes.xSplit ?? '0', 0, title, losses) ?? 0;
    } else losses.add('split_panes', { sheet: title });
  } else if (name === 'sheetView') {
    const zoom = attributes.zoomScale ?? '100';
    if (
      attributes.showGridLines === '0' ||
      attributes.showGridLines === 'false' ||
      zoom !== '100'
    ) {
      losses.add('view_settings', { sheet: title });
    }
  } else if (name === 'sheetProtection') {
    sheet.locked = isOn(attributes.sheet);
    if (attributes.password ?? attributes.hashValue) losses.add('passwords', { sheet: title });
  }
}

/** An area of more than one cell, its corners in order. */
function mergedArea(ref: string): string | undefined {
  const [first, last] = ref.split(':').map(cellPlace);
  const isArea =
    first &&
    last &&
    first.rowNumber <= last.rowNumber &&
    first.columnNumber <= last.columnNumber &&
    (first.rowNumber < last.rowNumber || first.columnNumber < last.columnNumber);
  return isArea ? ref.replaceAll('$', '').toUpperCase() : undefined;
}
