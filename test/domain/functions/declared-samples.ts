import type { Day } from '../../../src/domain/calendar/day';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { callFunction } from '../../../src/domain/functions/call';
import { zoneDays } from '../../../src/domain/functions/day-reader';
import type {
  CellFunction,
  ElementwiseForm,
  VectorForm,
} from '../../../src/domain/functions/declaration';
import { refuse } from '../../../src/domain/functions/no-answer';
import type { Keys, RawGrid, Table } from '../../../src/domain/functions/values';
import { problemSentence } from '../../../src/text/problems/problems';

/** Functions as later ones will be declared: what the machinery does for any of them. */

const later: ElementwiseForm<{ day: Day; days: number }> = {
  by: 'cell',
  result: 'day',
  parameters: { day: { kind: 'day' }, days: { kind: 'number', whole: true, default: 1 } },
  body: ({ day, days }) => day + days,
};

const verdict: ElementwiseForm<{ value: number; strict: boolean }> = {
  by: 'cell',
  result: 'text',
  parameters: {
    value: { kind: 'number', moreThan: 0, lessThan: 1000 },
    strict: { kind: 'flag', default: false },
  },
  body: ({ value, strict }) => (value > 10 || (strict && value > 5) ? 'high' : 'low'),
};

const seen: ElementwiseForm<{ value?: number; other: number }> = {
  by: 'cell',
  result: 'text',
  parameters: { value: { kind: 'number', blank: 'open' }, other: { kind: 'number' } },
  body: ({ value, other }) => `${value ?? 'none'} of ${other}`,
};

const corners: VectorForm<{ range: RawGrid; names?: Keys }> = {
  by: 'vector',
  result: 'text',
  parameters: {
    range: { kind: 'grid' },
    names: { kind: 'keys', optional: true, group: 'names' },
  },
  body: ({ range: { cells, dayOf }, names }) => {
    const last = cells[cells.length - 1];
    const day = dayOf(last[last.length - 1]);
    return [cells.length, last.length, day, names?.labels.length].join(' ');
  },
};

interface SurvivalLike {
  durations: Float64Array;
  left: Uint8Array;
  others?: Float64Array;
}

const survivalLike: VectorForm<SurvivalLike> = {
  by: 'vector',
  result: 'table',
  parameters: {
    durations: { kind: 'numbers', atLeast: 0 },
    left: { kind: 'flags' },
    others: { kind: 'numbers', group: 'others', optional: true },
  },
  body: ({ durations, left, others }): Table => ({
    columns: [
      { heading: 'time', kind: 'number' },
      { heading: 'left', kind: 'flag' },
      { heading: 'day', kind: 'day' },
      { heading: 'others', kind: 'number' },
    ],
    rows: [...durations].map((time, i) => {
      if (time === 99)
        refuse('below_least', { argument: 'durations', index: i, values: { atLeast: 100 } });
      return [time, left[i] === 1, i === 0 ? 0 : undefined, others?.length];
    }),
  }),
};

const gaps: VectorForm<{ dates: Int32Array; values: Float64Array; names?: Keys }> = {
  by: 'vector',
  result: 'number',
  parameters: {
    dates: { kind: 'days' },
    values: { kind: 'numbers', blank: 'open' },
    names: { kind: 'keys', optional: true },
  },
  body: ({ values, names }) =>
    names ? names.labels.length : [...values].filter((value) => Number.isNaN(value)).length,
};

const FUNCTIONS: Record<string, CellFunction> = {
  LATER: { name: 'LATER', forms: [later] },
  VERDICT: { name: 'VERDICT', forms: [verdict] },
  SURVIVAL_LIKE: { name: 'SURVIVAL_LIKE', forms: [survivalLike] },
  SEEN: { name: 'SEEN', forms: [seen] },
  CORNERS: { name: 'CORNERS', forms: [corners] },
  GAPS: { name: 'GAPS', forms: [gaps] },
};

export function sample(name: string, ...args: unknown[]): unknown {
  const result = callFunction(FUNCTIONS[name], args, zoneDays(zoneReader('Asia/Seoul')));
  return result.ok ? result.value : problemSentence(result.problem, 'en');
}
