/**
 * Spreadsheets that open a `.csv` take a cell with one of these in front for a formula (OWASP, "CSV
 * Injection"). Apostrophes before it are counted, so that a text that has some of its own comes back.
 */
const LIKE_FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/** The text with an apostrophe in front where a spreadsheet would compute it. */
export function guardedText(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** The text again, whether the apostrophe still stands there or a spreadsheet has taken it off. */
export function unguardedText(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
