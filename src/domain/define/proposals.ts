import { columnLetters } from '../measure/place';
import type { ColumnLook } from './column-look';

export type ProposalKind = 'sum' | 'average' | 'count' | 'distinct' | 'churn';

/** A measure that what is selected may mean. */
export interface Proposal {
  kind: ProposalKind;
  measure: string;
  /** The columns that it reads, in the order of its arguments. */
  columns: readonly ColumnLook[];
}

export const MOST_PROPOSALS = 3;

/** Values of which a period has one rather than many that add up: shares, scores, lengths of time. */
const AVERAGED =
  /[률율]|점수|평점|소요|기간|일수|시간|\b(?:rate|ratio|score|share|margin|rating|days|hours)\b/i;
const ENDING = /이탈|해지|종료|탈퇴|만료|\b(?:lost|left|churn|cancel|end|expir)/i;
const MOST_REVERSED = 0.05;

type Ranges = (look: ColumnLook) => string;

/** Two columns of dates of which one is when somebody came and the other when they left. */
function stayOf(dates: readonly ColumnLook[]): [ColumnLook, ColumnLook] | undefined {
  for (const ends of dates) {
    for (const starts of dates) {
      const isEnd = ENDING.test(ends.heading) || (ends.blanks > 0.02 && starts.blanks === 0);
      if (starts !== ends && isEnd && starts.blanks <= ends.blanks && inOrder(starts, ends)) {
        return [starts, ends];
      }
    }
  }
  return undefined;
}

function inOrder(starts: ColumnLook, ends: ColumnLook): boolean {
  const spans = starts.values.flatMap((start, row) => {
    const end = ends.values[row + starts.firstRow - ends.firstRow];
    return start instanceof Date && end instanceof Date ? [end.getTime() - start.getTime()] : [];
  });
  return (
    spans.length > 0 && spans.filter((span) => span < 0).length <= spans.length * MOST_REVERSED
  );
}

/** The dates by which rows belong to a period: those that no row lacks, before others. */
function datingOf(dates: readonly ColumnLook[]): ColumnLook | undefined {
  return [...dates].sort((a, b) => a.blanks - b.blanks || a.column - b.column)[0];
}

/**
 * What a KPI over the selected columns may be, the likeliest first; at most three, since a long list is
 * no proposal. Without dates no row belongs to a period, and nothing is proposed.
 */
export function proposalsOf(
  looks: readonly ColumnLook[],
  selected: readonly number[],
  prefix: string,
): Proposal[] {
  const range: Ranges = ({ column }) =>
    `${prefix}${columnLetters(column)}:${columnLetters(column)}`;
  const dates = looks.filter(({ kind }) => kind === 'date');
  const chosen = looks.filter(({ column }) => selected.includes(column));
  const chosenDates = chosen.filter(({ kind }) => kind === 'date');
  const dating = datingOf(chosenDates.length > 0 ? chosenDates : dates);
  if (!dating) return [];
  const stay = stayOf(chosenDates.length > 1 ? chosenDates : dates);
  const proposals: Proposal[] = [];
  const propose = (kind: ProposalKind, name: string, columns: readonly ColumnLook[]) =>
    proposals.push({
      kind,
      measure: `${name}(${[...columns.map(range), 'from', 'to'].join(', ')})`,
      columns,
    });
  if (stay && stay.some((look) => chosen.includes(look))) propose('churn', 'CHURN', stay);
  for (const look of chosen.filter(({ kind }) => kind === 'number')) {
    const both = [dating, look];
    const averageFirst = AVERAGED.test(look.heading);
    if (averageFirst) propose('average', 'MEAN_IN', both);
    propose('sum', 'SUM_IN', both);
    if (!averageFirst) propose('average', 'MEAN_IN', both);
  }
  for (const look of chosen.filter(({ kind }) => kind === 'key' || kind === 'text')) {
    propose('distinct', 'DISTINCT_IN', [dating, look]);
  }
  if (chosen.length > 0) propose('count', 'COUNT_IN', [dating]);
  if (stay && !proposals.some(({ kind }) => kind === 'churn')) propose('churn', 'CHURN', stay);
  return proposals.slice(0, MOST_PROPOSALS);
}
