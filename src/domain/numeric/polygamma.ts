/** From here on the asymptotic series below are exact to the last bit. */
const LARGE = 15;

/**
 * The first two derivatives of ln Γ at x > 0: [ψ(x), ψ′(x)]. Asymptotic series, with small x carried upwards
 * by the recurrences. Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.3.5, 6.3.18, 6.4.6, 6.4.12.
 */
export function polygamma(x: number): readonly [number, number] {
  let first = 0;
  let second = 0;
  let y = x;
  while (y < LARGE) {
    first -= 1 / y;
    second += 1 / (y * y);
    y += 1;
  }
  const i = 1 / y;
  const s = i * i;
  first +=
    Math.log(y) -
    i / 2 -
    s *
      (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32760)))));
  second +=
    i *
    (1 +
      i / 2 +
      s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730))))));
  return [first, second];
}
