import { measureKey } from './measure-key';
import { nameKey } from './name-key';
import type { SetKpi } from './set-kpi';

/** What two KPIs share: one number in the same periods, one number in periods of another length, or a name. */
export type Likeness = 'measure' | 'measure_apart' | 'name';

export type Comparable = Pick<
  SetKpi,
  'name' | 'scope' | 'measure' | 'cadence' | 'parent' | 'team' | 'owner'
>;

/** What each other KPI has in common with this one; null where nothing. */
export function likenessTo(kpi: Comparable): (other: Comparable) => Likeness | null {
  const measure = measureKey(kpi.measure);
  const name = scopedNameKey(kpi);
  return (other) => {
    const isSameNumber = measure !== '' && measureKey(other.measure) === measure;
    if (isSameNumber) return kpi.cadence === other.cadence ? 'measure' : 'measure_apart';
    const isSameName = name !== '' && scopedNameKey(other) === name;
    return isSameName && isDoubleName(kpi, other) ? 'name' : null;
  };
}

/** Names of one thing in one scope; '' for a blank name. */
export function scopedNameKey({ name, scope }: Pick<Comparable, 'name' | 'scope'>): string {
  const key = nameKey(name);
  return key === '' || scope === '' ? key : `${key} / ${nameKey(scope)}`;
}

/**
 * Names of one thing, and nothing that says why there are two: the parts of a shared KPI, or `Monthly sales`
 * beside `Yearly sales`. The very same name tells nobody which is which.
 */
export function isDoubleName(one: Comparable, other: Comparable): boolean {
  if (areSiblings(one, other)) return false;
  return one.cadence === other.cadence || isSameWriting(one.name, other.name);
}

/** The same words, but for blanks and capitals. */
export function isSameWriting(one: string, other: string): boolean {
  return written(one) === written(other);
}

function written(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The same KPI for each team or person below one parent. */
function areSiblings(one: Comparable, other: Comparable): boolean {
  const isOneBelow = one.parent !== '' && one.parent === other.parent;
  return isOneBelow && (one.team !== other.team || one.owner !== other.owner);
}
