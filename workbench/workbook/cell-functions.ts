import type { CellAnswer, CellArgument, CellValue } from '../host/cell-functions';
import { Fingerprint } from './fingerprint';

/** How cells with the add-on's own functions read: outside a browser session they may not be computed. */
export type CellFunctionState = 'computed' | 'name-error' | 'loading';

export const REFUSED_VOLATILE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

export type CheckedResult = { value: CellValue } | { matrix: CellValue[][] } | { error: string };

/** Only what Sheets surely takes passes: a scalar or a rectangular array of them. */
export function checkedResult(answer: CellAnswer): CheckedResult {
  if ('error' in answer) return { error: answer.note };
  const value: unknown = answer.value;
  if (!Array.isArray(value)) {
    return isCellValue(value)
      ? { value }
      : { error: `The function returned ${nameOf(value)}: no value for a cell.` };
  }
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) {
    return { error: 'The function returned an array that is empty or not two-dimensional.' };
  }
  for (const [index, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== width) {
      return { error: `The function returned an array whose row ${index + 1} has another width.` };
    }
    const wrong = (row as unknown[]).findIndex((item) => !isCellValue(item));
    if (wrong >= 0) {
      const at = `row ${index + 1}, column ${wrong + 1}`;
      return {
        error: `The function returned ${nameOf(row[wrong])} at ${at}: no value for a cell.`,
      };
    }
  }
  return { matrix: rows as CellValue[][] };
}

function isCellValue(value: unknown): value is CellValue {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  return isDate(value) && !Number.isNaN(value.getTime());
}

/** Dates may come from another V8 context, where `instanceof` fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Answers of earlier calls: Sheets runs a function once for equal arguments. */
export class CallMemory {
  private readonly answers = new Map<string, CheckedResult>();

  answer(name: string, args: readonly CellArgument[], call: () => CheckedResult): CheckedResult {
    const key = `${name}/${args.length}/${fingerprint(args)}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = call();
    if (this.answers.size >= 5_000) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  forget(): void {
    this.answers.clear();
  }
}

function isRange(arg: CellArgument): arg is readonly (readonly CellValue[])[] {
  return Array.isArray(arg);
}

function fingerprint(args: readonly CellArgument[]): string {
  const print = new Fingerprint();
  for (const arg of args) {
    if (arg === undefined || !isRange(arg)) {
      print.add(6);
      print.addValue(arg ?? '');
      continue;
    }
    print.add(7);
    print.add(arg.length);
    print.add(arg[0]?.length ?? 0);
    for (const row of arg) for (const value of row) print.addValue(value);
  }
  return print.text();
}
