import fc from 'fast-check';

/**
 * fast-check that tries the same cases each time, so that what passes once passes for everyone. Other
 * cases are tried by `npm run laws`, which says the seed that broke one.
 */
fc.configureGlobal({ seed: Number(process.env.WAYMARK_SEED ?? 1) });

const ALL_CASES = process.env.WAYMARK_SEED !== undefined;

/**
 * How many cases a law tries whose cases take long: a quarter of them in `npm test`, all by `npm run laws`
 * and wherever a seed is named.
 */
export function casesOf(all: number): number {
  return ALL_CASES ? all : Math.ceil(all / 4);
}

export { default } from 'fast-check';
