import { ALPHA, BETA, GAMMA, PHI } from './ets-likelihood';

/** Roots this far outside the unit circle still count as on it: without a trend one lies there. */
const SLACK = 1e-7;

/**
 * Whether what lies far back loses its weight in a seasonal model: every root of the characteristic
 * equation lies within the unit circle (Hyndman, Akram, Archibald, "The admissible parameter space for
 * exponential smoothing models", AISM 60 (2008) 407–426). The roots are not found: their place shows in
 * the reflection coefficients of the step-down recursion (Schur, Cohn). `room` has period + 2 places.
 */
export function isAdmissible(x: Float64Array, period: number, room: Float64Array): boolean {
  const alpha = x[ALPHA];
  const beta = x[BETA];
  const gamma = x[GAMMA];
  const phi = x[PHI] || 1;
  const inner = alpha + beta - alpha * phi;
  room.fill(inner);
  room[0] = 1;
  room[1] = alpha + beta - phi;
  room[period] = inner + gamma - 1;
  room[period + 1] = phi * (1 - alpha - gamma);
  for (let i = 1, shrunk = 1; i < period + 2; i += 1) {
    shrunk /= 1 + SLACK;
    room[i] *= shrunk;
  }
  for (let degree = period + 1; degree > 0; degree -= 1) {
    const reflection = room[degree];
    const rest = 1 - reflection * reflection;
    if (!(rest > 0)) return false;
    for (let i = 1; i <= degree - i; i += 1) {
      const low = room[i];
      const high = room[degree - i];
      room[i] = (low - reflection * high) / rest;
      room[degree - i] = (high - reflection * low) / rest;
    }
  }
  return true;
}
