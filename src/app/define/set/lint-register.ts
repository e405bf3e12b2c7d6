import { textIn } from '../../../contract/fields/typed/field-value';
import type { SetFinding } from '../../../domain/define/set/finding';
import { lintKpis } from '../../../domain/define/set/lint-kpis';
import {
  type DefinitionChangedOn,
  DEFAULT_LIMITS,
  type SetLimits,
} from '../../../domain/define/set/set-kpi';
import { pastAnewIn } from '../../evaluate/definition-breaks';
import type { Moment, Settings } from '../../ports';
import { Refusal } from '../../refusal';
import type { ChangeLog, Definitions } from '../ports';
import { setKpiOf } from '../set-kpi-of';
import { firstOfEach } from './first-of-each';

export interface LintPorts {
  definitions: Definitions;
  changes: ChangeLog;
  settings: Settings;
  moment(): Moment;
}

export interface LintedSet {
  findings: readonly SetFinding[];
  limits: SetLimits;
  /** The unit of each KPI, in which amounts are said. */
  units: ReadonlyMap<string, string>;
}

/** What is wrong with all KPIs of the register together. */
export function lintRegister({ definitions, changes, settings, moment }: LintPorts): LintedSet {
  const { zone, now } = moment();
  const rows = firstOfEach(definitions.read());
  const limits = settings.read('kpiLimits') ?? DEFAULT_LIMITS;
  const findings = lintKpis({
    kpis: rows.map(setKpiOf),
    limits,
    changed: changedOn(changes, ({ at }) => zone.dayOf(at)),
    today: zone.dayOf(now),
  });
  return {
    findings,
    limits,
    units: new Map(rows.map(({ id, values }) => [id, textIn(values, 'unit')])),
  };
}

type Logged = ReturnType<ChangeLog['read']>[number];

/** Without its table nothing is logged; what is amiss with the table is told elsewhere. */
function changedOn(changes: ChangeLog, dayOf: (change: Logged) => number): DefinitionChangedOn[] {
  try {
    const all = changes.read();
    const isPastAnew = pastAnewIn(all);
    return all.map((change) => ({
      kpi: change.kpi,
      field: change.field,
      day: dayOf(change),
      isPastAnew: isPastAnew(change),
    }));
  } catch (failure) {
    if (failure instanceof Refusal) return [];
    throw failure;
  }
}
