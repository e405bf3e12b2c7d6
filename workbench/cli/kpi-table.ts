import { choiceLabel } from '../../src/contract/fields/choices';
import { STATUSES } from '../../src/contract/fields/kpi-fields';
import type { Language } from '../../src/contract/language/language';
import { sayIn, TERMINAL_TEXT } from '../text';
import { alignedTable } from './aligned-table';
import type { ReportedKpi } from './run-report';

const NOTHING = '–';

const TIMES: Readonly<Record<string, string>> = { d: 'day', h: 'hour' };

/** A value in the unit of its KPI, as the mails write it. */
function figureText(value: number, unit: string, language: Language): string {
  const size = Math.abs(value);
  const digits = { maximumFractionDigits: size >= 1000 ? 0 : size >= 1 ? 2 : 4 };
  const text = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  if (unit === '%') return text({ style: 'percent', maximumFractionDigits: 1 });
  if (/^[A-Z]{3}$/.test(unit)) {
    return text({ style: 'currency', currency: unit, minimumFractionDigits: 0, ...digits });
  }
  if (unit in TIMES) {
    return text({ style: 'unit', unit: TIMES[unit], unitDisplay: 'long', ...digits });
  }
  return ['#', '', 'score'].includes(unit) ? text(digits) : `${text(digits)} ${unit}`;
}

/** The KPIs of a run with status and reason, as one aligned table. */
export function kpiTable(
  kpis: readonly ReportedKpi[],
  units: ReadonlyMap<string, string>,
  language: Language,
): string {
  const say = sayIn(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const figure = (value: number | null, unit: string) =>
    value === null ? NOTHING : figureText(value, unit, language);
  const rows = kpis.map(({ id, name, status, value, target, attainment, reason }) => {
    const unit = units.get(id) ?? '';
    return [
      id,
      name,
      choiceLabel(STATUSES, status, language),
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
