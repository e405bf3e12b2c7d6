export interface Minimum {
  at: readonly number[];
  value: number;
  /** False when the calls ran out before a fresh start found nothing better: then `at` is no answer. */
  converged: boolean;
}

interface Vertex {
  at: number[];
  value: number;
}

/** Relative differences that count as none: of the value, and of the place it is reached at. */
const SAME_VALUE = 1e-13;
const SAME_PLACE = 1e-7;

/**
 * The least value of a function of a few variables near a starting point, without derivatives: Nelder and
 * Mead, "A simplex method for function minimization", Computer Journal 7 (1965) 308–313, with the
 * coefficients of Gao and Han, Comput. Optim. Appl. 51 (2012) 259–277. A simplex can collapse short of
 * the minimum, so it starts afresh from the best point until that gains nothing. Where the function answers
 * Infinity or NaN is out of bounds.
 */
export function minimumOf(
  objective: (at: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, mostCalls = 2000 }: { step?: number; mostCalls?: number } = {},
): Minimum {
  let calls = 0;
  const evaluate = (at: number[]): Vertex => {
    calls += 1;
    const value = objective(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  let best = evaluate([...start]);
  for (let size = step; calls < mostCalls; size = step / 4) {
    const before = best;
    best = descend(evaluate, best, size, () => calls >= mostCalls);
    const gain = before.value - best.value;
    if (calls < mostCalls && size < step && !(gain > tolerance(best))) {
      return { ...best, converged: Number.isFinite(best.value) };
    }
  }
  return { ...best, converged: false };
}

function tolerance({ value }: Vertex): number {
  return SAME_VALUE * (1 + Math.abs(value));
}

/** One simplex from its start until it has shrunk to a point. */
function descend(
  evaluate: (at: number[]) => Vertex,
  start: Vertex,
  size: number,
  isSpent: () => boolean,
): Vertex {
  const n = start.at.length;
  const shape = Math.max(2, n);
  const simplex = [start];
  for (let i = 0; i < n; i += 1) {
    const at = [...start.at];
    at[i] += size * (1 + Math.abs(at[i]));
    simplex.push(evaluate(at));
  }
  for (;;) {
    simplex.sort((one, other) => one.value - other.value);
    const best = simplex[0];
    const worst = simplex[n];
    if (isSpent() || isShrunk(simplex)) return best;
    const centre = best.at.map(
      (_, i) => simplex.slice(0, n).reduce((sum, { at }) => sum + at[i], 0) / n,
    );
    const towards = (share: number) =>
      evaluate(centre.map((middle, i) => middle + share * (middle - worst.at[i])));
    const reflected = towards(1);
    if (reflected.value < best.value) {
      const expanded = towards(1 + 2 / shape);
      simplex[n] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < simplex[n - 1].value) {
      simplex[n] = reflected;
    } else {
      const share = 0.75 - 0.5 / shape;
      const contracted = towards(reflected.value < worst.value ? share : -share);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[n] = contracted;
      else {
        for (let v = 1; v <= n; v += 1) {
          const { at } = simplex[v];
          simplex[v] = evaluate(at.map((x, i) => best.at[i] + (1 - 1 / shape) * (x - best.at[i])));
        }
      }
    }
  }
}

function isShrunk(simplex: readonly Vertex[]): boolean {
  const [best, ...others] = simplex;
  return others.every(
    ({ at, value }) =>
      value - best.value <= tolerance(best) &&
      at.every((x, i) => Math.abs(x - best.at[i]) <= SAME_PLACE * (1 + Math.abs(best.at[i]))),
  );
}
