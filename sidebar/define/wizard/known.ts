import type { DraftValues } from '../../../src/contract/rpc/define';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import type { Preview } from '../preview/use-preview';

/** The measure gives a value for some period; null while that is not known. */
export function isReadable(preview: Preview): boolean | null {
  if (preview.state !== 'ready') return null;
  const { problem, points } = preview.data;
  return !problem && points.some(({ value }) => value !== null);
}

/** The due date as far as it is one; '' while it is typed. */
export function dueOf({ due }: DraftValues): string {
  const day = parseIsoDay(String(due ?? ''));
  return day === undefined ? '' : isoOf(day);
}
