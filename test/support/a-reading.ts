import type { Reading } from '../../src/domain/define/sentence/reading';

/** A sentence as it is read, by its metric and what else it says. */
export function aReading(metric: string, said: Partial<Reading> = {}): Reading {
  return {
    metric,
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
    doubts: [],
    leftover: [],
    words: {},
    places: {},
    ...said,
  };
}
