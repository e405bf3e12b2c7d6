import vm from 'node:vm';
import { unseenSource } from './unseen-source';

/** The built script, compiled in a fresh context, with the dates of that context: as Sheets hands cells over. */
export interface BuiltScript {
  call(name: string, args: readonly unknown[]): unknown;
  /** Midnight in Seoul, days after 2020-01-01. */
  date(day: number): Date;
  /** Reads every cell of the arguments once and does nothing else with them. */
  readEveryCell(args: readonly unknown[]): number;
}

const FIRST_INSTANT = Date.UTC(2020, 0, 1) - 9 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/** The floor that all figures are held against, compiled in the context of the script. */
const READ_EVERY_CELL = `(function (args) {
  let sum = 0;
  for (let a = 0; a < args.length; a += 1) {
    const rows = args[a];
    if (typeof rows !== 'object') continue;
    for (let r = 0; r < rows.length; r += 1) {
      const cell = rows[r][0];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += cell.length;
      else if (typeof cell === 'object') sum += cell.getTime();
      else sum += 1;
    }
  }
  return sum;
})`;

export function builtScript(code: string): BuiltScript {
  const context = vm.createContext({});
  new vm.Script(unseenSource(code)).runInContext(context);
  const script = context as Record<string, (...args: unknown[]) => unknown>;
  const DateOfScript = vm.runInContext('Date', context) as DateConstructor;
  const readEveryCell = vm.runInContext(READ_EVERY_CELL, context) as BuiltScript['readEveryCell'];
  return {
    call: (name, args) => script[name](...args),
    date: (day) => new DateOfScript(FIRST_INSTANT + day * MS_PER_DAY),
    readEveryCell,
  };
}

/** Numbers in [0, 1) that are the same in every run: the generator of Park and Miller (1988). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

/** A range of one column. */
export function column<T>(rows: number, cell: (row: number) => T): T[][] {
  const range: T[][] = new Array<T[]>(rows);
  for (let row = 0; row < rows; row += 1) range[row] = [cell(row)];
  return range;
}
