import { STATUSES } from '../../src/contract/kpi-fields';
import type { Language } from '../../src/contract/language';
import { sayIn, TERMINAL_TEXT } from '../text';
import { alignedTable } from './aligned-table';
import type { ReportedKpi } from './run-report';

const NOTHING = '–';

function statusLabel(status: string, language: Language): string {
  return STATUSES.find(({ value }) => value === status)?.label[language] ?? status;
}

/** The KPIs of a run with status and reason, as one aligned table. */
export function kpiTable(
  kpis: readonly ReportedKpi[],
  units: ReadonlyMap<string, string>,
  language: Language,
): string {
  const say = sayIn(language);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const figure = (value: number | null, unit: string) => {
    if (value === null) return NOTHING;
    if (unit === '%') return percent.format(value);
    return unit === '#' ? number.format(value) : `${number.format(value)} ${unit}`.trim();
  };
  const rows = kpis.map(({ id, name, status, value, target, attainment, reason }) => {
    const unit = units.get(id) ?? '';
    return [
      id,
      name,
      statusLabel(status, language),
      figure(value, unit),
      figure(target, unit),
      attainment === null ? NOTHING : percent.format(attainment),
      reason,
    ];
  });
  return alignedTable(
    [
      { heading: say(TERMINAL_TEXT.id), align: 'left' },
      { heading: say(TERMINAL_TEXT.kpi), align: 'left' },
      { heading: say(TERMINAL_TEXT.status), align: 'left' },
      { heading: say(TERMINAL_TEXT.value), align: 'right' },
      { heading: say(TERMINAL_TEXT.target), align: 'right' },
      { heading: say(TERMINAL_TEXT.attainment), align: 'right' },
      { heading: say(TERMINAL_TEXT.reason), align: 'left' },
    ],
    rows,
  );
}
