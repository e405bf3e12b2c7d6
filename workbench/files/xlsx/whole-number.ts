import type { LossList } from '../loss';

/** A count or place that a file names: whole and not below `least`; anything else is told as not read. */
export function wholeNumber(
  text: string | undefined,
  least: number,
  sheet: string,
  losses: LossList,
): number | undefined {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  losses.add('malformed', { sheet, example: (text ?? '').slice(0, 20) });
  return undefined;
}
