import type { AlertLog } from '../../alerts/ports';
import type { MeasurementLog } from '../../evaluate/ports';
import type { SharedSettings } from '../../ports';
import type { ChangeLog } from '../ports';

const FORM = /^K-(\d{1,9})$/;

export function idNumber(id: string): number {
  return Number(FORM.exec(id)?.[1] ?? 0);
}

function idOf(number: number): string {
  return `K-${String(number).padStart(3, '0')}`;
}

/** So many ids in a row, from the first. */
export function idsFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => idOf(idNumber(first) + index));
}

export interface IdPorts {
  settings: SharedSettings;
  measurements: Pick<MeasurementLog, 'read'>;
  alerts: Pick<AlertLog, 'read'>;
  changes: Pick<ChangeLog, 'read'>;
}

/**
 * Ids that were never given before. The last one given is remembered, because its row may be gone; the
 * other tables tell of rows that are gone and got their id from a person or in a copied spreadsheet, so
 * that no KPI ever owns another one's history.
 */
export function nextIds(
  { settings, measurements, alerts, changes }: IdPorts,
  present: readonly string[],
): () => string {
  const log = alerts.read();
  const copied = [
    ...log.repeated.flatMap(({ rows }) => rows),
    ...log.contradictory.flatMap(({ places }) => places),
  ];
  const mentioned = [...measurements.read(), ...log.alerts, ...copied, ...changes.read()].map(
    ({ kpi }) => kpi,
  );
  let last = idNumber(settings.read('lastId') ?? '');
  for (const id of [...present, ...mentioned]) last = Math.max(last, idNumber(id));
  return () => {
    last += 1;
    return idOf(last);
  };
}
