import type { Day } from '../../calendar/day';
import { periodOf } from '../../calendar/period';
import { isEasier } from '../review/easier';
import type { SetFinding } from './finding';
import type { DefinitionChangedOn, SetKpi } from './set-kpi';

/** Fields that say what the number means: after a change it is another number. */
const MEANING = ['definition', 'measure', 'aggregation', 'unit', 'direction', 'cadence'];

/** What a single KPI of the set lacks. A draft may still lack it: there it is a hint, one for all drafts. */
export function gapFindings(
  kpis: readonly SetKpi[],
  changed: readonly DefinitionChangedOn[],
  today: Day,
): SetFinding[] {
  const found = kpis.flatMap((kpi) => [
    ...easierTarget(kpi),
    ...noValues(kpi),
    ...noOwner(kpi),
    ...noPlan(kpi),
    ...changedMeanwhile(kpi, changed, today),
  ]);
  const isGrouped = ({ code, severity }: SetFinding) =>
    severity === 'hint' && (code === 'no_owner' || code === 'no_plan');
  return [...found.filter((finding) => !isGrouped(finding)), ...grouped(found.filter(isGrouped))];
}

/** One finding for each code, with the fix of its first KPI. */
function grouped(findings: readonly SetFinding[]): SetFinding[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.map((code) => {
    const alike = findings.filter((finding) => finding.code === code);
    const [first] = alike;
    const kpis = alike.flatMap((finding) => finding.kpis);
    return { ...first, kpis, values: { ...first.values, more: kpis.length - 1 } };
  });
}

/** One person answers for so many KPIs and no more. */
export function overloadedOwners(kpis: readonly SetKpi[], most: number): SetFinding[] {
  const owners = new Map<string, SetKpi[]>();
  for (const kpi of kpis) {
    const owner = kpi.owner.trim().toLowerCase();
    if (owner !== '') owners.set(owner, [...(owners.get(owner) ?? []), kpi]);
  }
  return [...owners.values()]
    .filter((owned) => owned.length > most)
    .map((owned) => {
      const last = owned[owned.length - 1];
      return {
        code: 'owner_overloaded',
        kpis: owned.map(({ id }) => id),
        severity: 'warning',
        fix: { kind: 'open', kpi: last.id, step: 'own', field: 'owner' },
        values: { owner: owned[0].owner, count: owned.length, most },
      };
    });
}

function gap(
  { id, name, state }: SetKpi,
  { code, severity, fix, values = {} }: Omit<SetFinding, 'kpis' | 'values'> & Partial<SetFinding>,
): SetFinding[] {
  const shown = state === 'draft' ? 'hint' : severity;
  return [{ code, kpis: [id], severity: shown, fix, values: { first: name, ...values } }];
}

function easierTarget(kpi: SetKpi): SetFinding[] {
  const { id, baseline, direction, stages } = kpi;
  // The last step is what it is about; the first ones may begin where things are.
  const target = stages.length > 0 ? stages[stages.length - 1].target : kpi.target;
  if (target === null || baseline === null || direction === null) return [];
  if (!isEasier(target, baseline, direction)) return [];
  const fix = { kind: 'open', kpi: id, step: 'aim', field: 'target' } as const;
  return gap(kpi, { code: 'easier_target', severity: 'error', fix, values: { target, baseline } });
}

function noValues(kpi: SetKpi): SetFinding[] {
  const isWithout = kpi.status === 'no_data' || kpi.status === 'error';
  if (kpi.state !== 'active' || !isWithout) return [];
  const fix = { kind: 'open', kpi: kpi.id, step: 'measure', field: 'measure' } as const;
  return gap(kpi, { code: 'no_values', severity: 'warning', fix });
}

function noOwner(kpi: SetKpi): SetFinding[] {
  if (kpi.owner.trim() !== '') return [];
  const fix = { kind: 'open', kpi: kpi.id, step: 'own', field: 'owner' } as const;
  return gap(kpi, { code: 'no_owner', severity: 'error', fix });
}

function noPlan(kpi: SetKpi): SetFinding[] {
  if (kpi.plan.trim() !== '') return [];
  const fix = { kind: 'open', kpi: kpi.id, step: 'own', field: 'plan' } as const;
  return gap(kpi, { code: 'no_plan', severity: 'warning', fix });
}

function changedMeanwhile(
  kpi: SetKpi,
  changed: readonly DefinitionChangedOn[],
  today: Day,
): SetFinding[] {
  if (kpi.cadence === null || kpi.state === 'draft') return [];
  const running = periodOf(today, kpi.cadence);
  const edits = changed
    .filter(({ kpi: id, field }) => id === kpi.id && MEANING.includes(field))
    .filter(({ day }) => day >= running.from && day <= running.to);
  const fields = edits.map(({ field }) => field);
  if (fields.length === 0) return [];
  const fix = { kind: 'open', kpi: kpi.id, step: 'review', field: fields[0] } as const;
  const values = { keys: [...new Set(fields)].join(', ') };
  const isPastAnew = kpi.measure.trim() !== '' && edits.every((edit) => edit.isPastAnew);
  return isPastAnew
    ? gap(kpi, { code: 'past_anew', severity: 'hint', fix, values })
    : gap(kpi, { code: 'definition_changed', severity: 'warning', fix, values });
}
