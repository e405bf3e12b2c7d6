import { NoAnswer } from '../../functions/no-answer';
import type { Table } from '../../functions/values';
import type { MeasuredRows } from '../../measure/measured-rows';
import { qualityOf } from '../../metrics/causes/data-quality';
import type { Problem } from '../../problem';

/** The verdict of DATA_QUALITY. */
export type Verdict = 'ok' | 'check' | 'broken';

/** What DATA_QUALITY says of the rows that a measure reads. */
export interface Faults {
  /** The worst of all columns; null without rows. */
  verdict: Verdict | null;
  /** Share of the cells that somebody should look at, in the column that has most of them. */
  share: number;
  /** One for each column that is not sound, broken ones first. */
  problems: readonly Problem[];
}

interface ColumnFault {
  verdict: Verdict;
  share: number;
  problem: Problem;
}

const GRAVITY: Record<Verdict, number> = { ok: 0, check: 1, broken: 2 };

export function faultsOf(read: readonly MeasuredRows[]): Faults {
  const columns = read
    .flatMap(columnFaults)
    .sort((a, b) => GRAVITY[b.verdict] - GRAVITY[a.verdict]);
  const unsound = columns.filter(({ verdict }) => verdict !== 'ok');
  return {
    verdict: columns.length > 0 ? columns[0].verdict : null,
    share: Math.max(0, ...unsound.map(({ share }) => share)),
    problems: unsound.map(({ problem }) => problem),
  };
}

function columnFaults({ range, names }: MeasuredRows): ColumnFault[] {
  if (range.cells.length === 0) return [];
  let table: Table;
  try {
    table = qualityOf({ range });
  } catch (error) {
    // Rows of blanks alone: there is nothing to judge.
    if (error instanceof NoAnswer) return [];
    throw error;
  }
  const at = (heading: string) => table.columns.findIndex((column) => column.heading === heading);
  const counts = ['blank', 'text among numbers', 'numbers as text', 'outliers'].map(at);
  const [rows, gaps, verdict] = [at('rows'), at('gaps'), at('verdict')];
  return table.rows.map((row, index) => {
    const count = counts.reduce((sum, place) => sum + Number(row[place] ?? 0), 0);
    const word = String(row[verdict]).split(':')[0] as Verdict;
    const found = { verdict: word, count, gaps: Number(row[gaps] ?? 0) };
    return {
      verdict: word,
      share: count / Number(row[rows]),
      problem: faultOf(names[index], found),
    };
  });
}

function faultOf(
  range: string,
  { verdict, count, gaps }: { verdict: Verdict; count: number; gaps: number },
): Problem {
  if (verdict === 'broken') return { code: 'candidate_rows_broken', values: { range } };
  if (count === 0 && gaps > 0) {
    return { code: 'candidate_days_missing', values: { range, count: gaps } };
  }
  return { code: 'candidate_rows_odd', values: { range, count } };
}
