/** Parts between separators that do not stand in quotes. */
export function separated(text, separator) {
  const parts = text.match(new RegExp(`(?:"[^"]*"|[^"${separator}])+`, 'g')) ?? [];
  return parts.map((part) => part.trim());
}

/** `{1, "a"; 2, "b"}` as rows of cells, each as it is written; one value is one row of one cell. */
export function writtenRows(text) {
  const block = /^\{(.*)\}$/.exec(text.trim());
  if (!block) return [[text.trim()]];
  return separated(block[1], ';').map((row) => separated(row, ','));
}

/** `A2:B3 is {1, 2; 3, ""} and D2:D3 is {5; 6}` as blocks with their first cell. */
export function writtenBlocks(where) {
  return [...where.matchAll(/([A-Z])(\d+)(?::[A-Z]\d+)? is (\{(?:"[^"]*"|[^"}])*\})/g)].map(
    ([, column, row, block]) => ({
      column: column.charCodeAt(0) - 64,
      row: Number(row),
      rows: writtenRows(block),
    }),
  );
}

/** A written value as a cell shows it: without quotes, and with no more digits than are read. */
export function shownCell(written, digits) {
  const text = written.replace(/^"(.*)"$/, '$1').replace(/""/g, '"');
  return /^-?\d*\.\d+$/.test(written) ? String(Number(Number(written).toPrecision(digits))) : text;
}
