import * as v from 'valibot';
import { CADENCES, AGGREGATIONS, DIRECTIONS } from '../../contract/fields/records/kpi-fields';
import { choiceWords } from '../../contract/fields/choices';
import { text } from './payloads';

const LONGEST_WORDS = 1000;
const MOST_LEFT_OVER = 200;

const VERBS = ['reach', 'keep', 'increase', 'decrease'] as const;
const CHANGES = ['none', 'relative', 'points'] as const;
const COMPARISONS = [
  'none',
  'previous_day',
  'previous_week',
  'previous_month',
  'previous_quarter',
  'previous_half',
  'previous_year',
  'baseline',
  'current',
] as const;

/** A sentence as the page has read it. Which words each field came from is the page's own. */
export function readingSent() {
  const words = () => v.nullable(text(LONGEST_WORDS));
  const number = () => v.nullable(v.pipe(v.number(), v.finite()));
  const day = () => v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)));
  const offset = () => v.pipe(v.number(), v.integer());
  const place = () => v.object({ from: offset(), to: offset() });
  return v.object({
    metric: text(LONGEST_WORDS),
    scope: words(),
    verb: v.nullable(v.picklist(VERBS)),
    direction: v.nullable(v.picklist(choiceWords(DIRECTIONS))),
    target: number(),
    targetHigh: number(),
    baseline: number(),
    unit: words(),
    change: v.picklist(CHANGES),
    comparison: v.picklist(COMPARISONS),
    cadence: v.nullable(v.picklist(choiceWords(CADENCES))),
    due: day(),
    starts: day(),
    aggregation: v.nullable(v.picklist(choiceWords(AGGREGATIONS))),
    doubts: v.optional(v.array(v.picklist(['percent_or_points'])), []),
    leftover: v.pipe(v.array(text(LONGEST_WORDS)), v.maxLength(MOST_LEFT_OVER)),
    words: v.optional(v.record(v.string(), text(LONGEST_WORDS)), {}),
    places: v.optional(v.record(v.string(), place()), {}),
  });
}
