import { choiceLabel } from '../../src/contract/fields/choices';
import { STATUSES } from '../../src/contract/fields/records/kpi-fields';
import type { Language } from '../../src/contract/language/language';
import { figuresOf } from '../../src/text/figures';
import { gapText, isTellingAttainment } from '../../src/text/gap';
import { sayIn, TERMINAL_TEXT } from '../text';
import { alignedTable } from './aligned-table';
import type { ReportedKpi } from './run-report';

const NOTHING = '–';

/** The KPIs of a run with status and reason, as one aligned table. */
export function kpiTable(
  kpis: readonly ReportedKpi[],
  units: ReadonlyMap<string, string>,
  language: Language,
): string {
  const say = sayIn(language);
  const figures = figuresOf(language);
  const figure = (value: number | null, unit: string) =>
    value === null ? NOTHING : figures.amount(value, unit);
  const rows = kpis.map(({ id, name, status, value, target, gap, attainment, reason }) => {
    const unit = units.get(id) ?? '';
    return [
      id,
      name,
      choiceLabel(STATUSES, status, language),
      figure(value, unit),
      figure(target, unit),
      gap === null ? NOTHING : gapText(gap, unit, figures),
      attainment === null || !isTellingAttainment(attainment) ? NOTHING : figures.share(attainment),
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
      { heading: say(TERMINAL_TEXT.gap), align: 'left' },
      { heading: say(TERMINAL_TEXT.attainment), align: 'right' },
      { heading: say(TERMINAL_TEXT.reason), align: 'left' },
    ],
    rows,
  );
}
