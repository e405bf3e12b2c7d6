import type { Direction } from '../../kpi/kpi';
import type { SetFinding } from './finding';
import { isDoubleName, isSameWriting, scopedNameKey } from './likeness';
import { measureKey } from './measure-key';
import type { SetKpi } from './set-kpi';
import { togetherIn } from './teams';

/** KPIs that measure the same, bear one name, or pull one number both ways. */
export function alikeFindings(kpis: readonly SetKpi[]): SetFinding[] {
  const byMeasure = pairsOf(kpis, ({ measure }) => measureKey(measure));
  const byName = pairsOf(kpis, scopedNameKey);
  const pairs = [
    ...byMeasure.map((pair) => ({ pair, because: 'measure' as const })),
    ...byName
      .filter((pair) => !byMeasure.some((other) => isSamePair(other, pair)))
      .map((pair) => ({ pair, because: 'name' as const })),
  ];
  const areTogether = togetherIn(kpis);
  return pairs.flatMap(({ pair, because }) => {
    // One measure is one number, whoever looks at it; one name may be two numbers in teams apart.
    const isOneNumber = because === 'measure' || areTogether(...pair);
    return isOneNumber && isOpposite(...pair) ? [opposite(pair, because)] : double(pair, because);
  });
}

type Pair = readonly [SetKpi, SetKpi];

/** Each KPI with the first one before it that has the same key; a blank key is like no other. */
function pairsOf(kpis: readonly SetKpi[], keyOf: (kpi: SetKpi) => string): Pair[] {
  const groups = new Map<string, SetKpi[]>();
  for (const kpi of kpis) {
    const key = keyOf(kpi);
    if (key === '') continue;
    groups.set(key, [...(groups.get(key) ?? []), kpi]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map((kpi, at): Pair => [partnerOf(group.slice(0, at + 1), kpi), kpi]),
  );
}

/** Among several, one that pulls the other way is worth more attention than a double, and that more than a like one. */
function partnerOf(earlier: readonly SetKpi[], kpi: SetKpi): SetKpi {
  return (
    earlier.find((other) => isOpposite(other, kpi)) ??
    earlier.find(({ cadence }) => cadence === kpi.cadence) ??
    earlier[0]
  );
}

function isSamePair(one: Pair, other: Pair): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

type Because = 'measure' | 'name';

/** Only of one measure is it certain that no value can please both. */
function opposite(pair: Pair, because: Because): SetFinding {
  const [first, second] = pair;
  return {
    code: 'opposite_directions',
    kpis: [first.id, second.id],
    severity: because === 'measure' ? 'error' : 'warning',
    fix: { kind: 'open', kpi: second.id, step: 'aim', field: 'direction' },
    values: told(pair),
  };
}

function double(pair: Pair, because: Because): SetFinding[] {
  const [first, second] = pair;
  const kpis = [first.id, second.id];
  const values = told(pair);
  const rename = { kind: 'open', kpi: second.id, step: 'aim', field: 'name' } as const;
  if (because === 'name') {
    if (!isDoubleName(first, second)) return [];
    return [{ code: 'same_name', kpis, severity: 'warning', fix: rename, values }];
  }
  if (first.cadence === second.cadence) {
    const fix = { kind: 'set', kpis: [second.id], field: 'state', value: 'retired' } as const;
    return [{ code: 'same_measure', kpis, severity: 'warning', fix, values }];
  }
  // A short-term and a long-term target of one number go together, where that is what is meant.
  const code = 'same_measure_apart';
  if (isSameWriting(first.name, second.name)) {
    return [{ code, kpis, severity: 'warning', fix: rename, values }];
  }
  const fix = { kind: 'open', kpi: second.id, step: 'measure', field: 'cadence' } as const;
  return [{ code, kpis, severity: 'hint', fix, values }];
}

/** By their names, and where these are the same by their ids too. */
function told([first, second]: Pair): SetFinding['values'] {
  if (!isSameWriting(first.name, second.name)) return { first: first.name, second: second.name };
  return { first: `${first.name} (${first.id})`, second: `${second.name} (${second.id})` };
}

function isOpposite(one: SetKpi, other: SetKpi): boolean {
  const [first, second] = [sideOf(one.direction), sideOf(other.direction)];
  return first !== null && second !== null && first !== second;
}

function sideOf(direction: Direction | null): 'up' | 'down' | null {
  switch (direction) {
    case 'at_least':
    case 'more_than':
      return 'up';
    case 'at_most':
    case 'less_than':
      return 'down';
    default:
      return null;
  }
}
