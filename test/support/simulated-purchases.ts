/** Numbers from 0 to 1 that look random and are the same each time: Mulberry32. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A gamma variate of scale 1: Marsaglia and Tsang, ACM Trans. Math. Softw. 26 (2000) 363–372. */
export function gammaVariate(shape: number, draw: () => number): number {
  if (shape < 1) return gammaVariate(shape + 1, draw) * draw() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(draw()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The days on which customers buy who behave as BG/NBD says, each from a day of their own up to `span`. */
export function simulatedPurchases(
  customers: number,
  span: number,
  { r, alpha, a, b }: { r: number; alpha: number; a: number; b: number },
  draw: () => number,
): number[][] {
  return Array.from({ length: customers }, () => {
    const joined = Math.floor((span * draw()) / 2);
    const rate = gammaVariate(r, draw) / alpha;
    const [leave, stay] = [gammaVariate(a, draw), gammaVariate(b, draw)];
    const days = [joined];
    for (let time = joined; days.length < 1000;) {
      time -= Math.log(1 - draw()) / rate;
      if (!(time <= span)) break;
      days.push(Math.floor(time));
      if (draw() * (leave + stay) < leave) break;
    }
    return days;
  });
}
