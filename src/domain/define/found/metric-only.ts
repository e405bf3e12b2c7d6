import type { Reading } from '../sentence/reading';

/** A text of which no more is known than that it names what is counted. */
export function metricOnly(text: string): Reading {
  return {
    metric: text,
    scope: null,
    verb: null,
    direction: null,
    target: null,
    targetHigh: null,
    baseline: null,
    unit: null,
    change: 'none',
    comparison: 'none',
    cadence: null,
    due: null,
    starts: null,
    aggregation: null,
    leftover: [],
    words: {},
  };
}
