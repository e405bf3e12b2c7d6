import type { CellAnswer, CellArgument, CellValue } from '../host/cell-functions';

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

const bytes = new Float64Array(1);
const words = new Uint32Array(bytes.buffer);

/** Two independent 32-bit hashes (FNV-1a and a multiplicative one) over types and values. */
function fingerprint(args: readonly CellArgument[]): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  const add = (word: number) => {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b + word, 0x85ebca6b) ^ (b >>> 13);
  };
  const addNumber = (value: number) => {
    bytes[0] = value;
    add(words[0]);
    add(words[1]);
  };
  const addValue = (value: CellValue) => {
    if (typeof value === 'number') {
      add(1);
      addNumber(value);
    } else if (typeof value === 'string') {
      add(2);
      add(value.length);
      for (let at = 0; at < value.length; at += 1) add(value.charCodeAt(at));
    } else if (typeof value === 'boolean') {
      add(value ? 3 : 4);
    } else {
      add(5);
      addNumber(value.getTime());
    }
  };
  for (const arg of args) {
    if (arg === undefined || !isRange(arg)) {
      add(6);
      addValue(arg ?? '');
      continue;
    }
    add(7);
    add(arg.length);
    add(arg[0]?.length ?? 0);
    for (const row of arg) for (const value of row) addValue(value);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
