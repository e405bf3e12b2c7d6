/** What is selected in the sheet, as the server tells it. */
export interface Selection {
  a1: string;
  sheet: string;
  rows: number;
  columns: number;
}

const PLAIN_TITLE = /^[A-Za-z_\p{Lo}][\w\p{Lo}]*$/u;
/** A title such as `Q1` or `R1C1` would read as a cell. */
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

export function sheetPrefix(title: string): string {
  const plain = PLAIN_TITLE.test(title) && !LOOKS_LIKE_A_CELL.test(title);
  return `${plain ? title : `'${title.replace(/'/g, "''")}'`}!`;
}

/** The cells of a range without their sheet and its fixing signs. */
export function withoutSheet(a1: string): string {
  return a1.slice(a1.lastIndexOf('!') + 1).replace(/\$/g, '');
}

/**
 * The picked column as a measure names it. One cell stands for its whole column, and so does a
 * selection from the column's top, so that rows added later count as well.
 */
export function columnOf(selection: Selection): string | undefined {
  if (selection.columns !== 1) return undefined;
  const cells = withoutSheet(selection.a1);
  const match = /^([A-Z]+)(\d*)(?::[A-Z]+(\d*))?$/i.exec(cells);
  if (!match) return undefined;
  const [, letters, firstRow] = match;
  const whole = selection.rows === 1 || firstRow === '' || firstRow === '1';
  return sheetPrefix(selection.sheet) + (whole ? `${letters}:${letters}` : cells);
}

export function cellOf(selection: Selection): string | undefined {
  if (selection.columns !== 1 || selection.rows !== 1) return undefined;
  return sheetPrefix(selection.sheet) + withoutSheet(selection.a1);
}

/** The whole column of a range that ends at a fixed row; `undefined` when it is open already. */
export function openEnded(range: string): string | undefined {
  const match = /^(.*!)?([A-Z]+)\d+:([A-Z]+)\d+$/i.exec(range);
  return match && match[2] === match[3] ? `${match[1] ?? ''}${match[2]}:${match[3]}` : undefined;
}

/** Titles of the sheets that a measure or a cell formula names, each once. */
export function sheetsIn(text: string): string[] {
  const titles = [...text.matchAll(/'((?:[^']|'')+)'!|([\w\p{Lo}]+)!/gu)].map(
    ([, quoted, plain]) => (quoted === undefined ? plain : quoted.replace(/''/g, "'")),
  );
  return [...new Set(titles)];
}
