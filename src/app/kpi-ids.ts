import type { SharedSettings } from './page-ports';
import type { MeasurementLog } from './ports';

const FORM = /^K-(\d{1,9})$/;

export function idNumber(id: string): number {
  return Number(FORM.exec(id)?.[1] ?? 0);
}

function idOf(number: number): string {
  return `K-${String(number).padStart(3, '0')}`;
}

/**
 * Ids that were never given before. The last one given is remembered, because its row may be gone; in a
 * copy of the spreadsheet, which has no memory, recorded values tell of rows that are gone.
 */
export function nextIds(
  settings: SharedSettings,
  measurements: Pick<MeasurementLog, 'read'>,
  present: readonly string[],
): () => string {
  const remembered = idNumber(settings.read('lastId') ?? '');
  const recorded = remembered ? [] : measurements.read().map(({ kpi }) => kpi);
  let last = remembered;
  for (const id of [...present, ...recorded]) last = Math.max(last, idNumber(id));
  return () => {
    last += 1;
    return idOf(last);
  };
}
