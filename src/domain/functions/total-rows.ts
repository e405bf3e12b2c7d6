import { isBlank, numberIn } from './cell-content';
import { type GivenVector, isWords } from './heading-rows';

const TOTAL =
  /^(합\s*계|총\s*(합\s*)?계|소\s*계|누\s*계|계|총액|전체(\s*합계)?|((grand|sub)[ -]?)?totals?|sum|overall)\s*[:：]?$/i;

const NOISE = 1e-9;

/**
 * Where the data end, when totals of them stand below: a total has no date where one is wanted, and says
 * so in words, or its numbers are the sums of those above. Without a column of dates both must hold, since
 * a segment may be called "Total".
 */
export function endOfData(group: readonly GivenVector[], first: number): number {
  const { length } = group[0].cells;
  let end = lastFilled(group, length);
  let isCut = false;
  while (end - 1 > first && isTotal(group, first, end - 1)) {
    end = lastFilled(group, end - 1);
    isCut = true;
  }
  return isCut ? end : length;
}

/** How many rows above `below` there are, down to the last one that holds anything. */
function lastFilled(group: readonly GivenVector[], below: number): number {
  let end = below;
  while (end > 0 && group.every(({ cells }) => isBlank(cells[end - 1][0]))) end -= 1;
  return end;
}

function isTotal(group: readonly GivenVector[], first: number, row: number): boolean {
  const dates = group.filter(({ parameter }) => parameter.kind === 'days');
  const isDated = dates.some(({ cells, parameter }) => {
    const cell = cells[row][0];
    return !isBlank(cell) && !isWords(cell, parameter);
  });
  if (isDated) return false;
  const isSaid = group.some(({ cells }) => {
    const cell = cells[row][0];
    return typeof cell === 'string' && cell.length <= 20 && TOTAL.test(cell.trim());
  });
  if (dates.length > 0) return isSaid || isSumOfAbove(group, first, row);
  return isSaid && isSumOfAbove(group, first, row);
}

/** Every number of the row is the sum of two or more above it. */
function isSumOfAbove(group: readonly GivenVector[], first: number, row: number): boolean {
  const numbers = group.filter(({ parameter }) => parameter.kind === 'numbers');
  const filled = numbers.filter(({ cells }) => !isBlank(cells[row][0]));
  return (
    filled.length > 0 &&
    row - first > 1 &&
    filled.every(({ cells }) => {
      const total = numberIn(cells[row][0]);
      let sum = 0;
      let size = 0;
      for (let above = first; above < row; above += 1) {
        const value = numberIn(cells[above][0]) ?? 0;
        sum += value;
        size += Math.abs(value);
      }
      return total !== undefined && Math.abs(total - sum) <= NOISE * size;
    })
  );
}
