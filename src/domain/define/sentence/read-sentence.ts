import type { Day } from '../../calendar/day';
import type { Reading } from './reading';

export function readSentence(text: string, { today }: { today: Day }): Reading {
  const m = /(\d+)건/.exec(text);
  return {
    metric: text.replace(/[\d].*/, '').trim(),
    scope: null,
    verb: null,
    direction: m ? 'at_least' : null,
    target: m ? Number(m[1]) : null,
    targetHigh: null,
    baseline: null,
    unit: m ? '건' : null,
    change: 'none',
    comparison: 'none',
    cadence: /월/.test(text) ? 'month' : null,
    due: today < 0 ? '' : null,
    starts: null,
    aggregation: null,
    leftover: [],
    words: m ? { target: m[0] } : {},
  };
}
