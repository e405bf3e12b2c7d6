import type { Direction } from '../../../kpi/kpi';
import { deniedLimit } from './denied-limit';
import { partOfAnHour } from './hours-and-minutes';
import type { Sense, Sentence } from '../tokens/sentence';

/** Who falls below a number comes to it: `fall below 4%`. */
const LEVELS = ['below', 'under', 'above'];

export interface Before {
  to: number;
  direction?: Direction;
  /** `at worst`: which side that is, the metric says. */
  isWorst?: boolean;
  directionAt?: { from: number; to: number };
  marker?: string;
}

/** `at least`, `by`, `about`, `최소`: what may stand before the number. */
export function wordsBefore(sentence: Sentence, start: number): Before {
  const before: Before = { to: start };
  for (;;) {
    const at = before.to;
    const direction = limitAt(sentence, at);
    const marker = sentence.sense(at, 'marker');
    const isForeign = sentence.tokens[at]?.kind !== 'ending';
    if (direction && direction.value !== 'within') {
      if (direction.value !== 'equal') {
        Object.assign(before, limitSaid(direction.value));
        before.directionAt = { from: at, to: direction.to };
        if (LEVELS.includes(sentence.tokens[direction.to - 1].key)) before.marker ??= 'to';
      }
      before.to = direction.to;
      if (sentence.is(direction.to - 1, 'max', 'min') && sentence.is(direction.to, '.'))
        before.to += 1;
    } else if (marker && isForeign && marker.value !== 'of') {
      before.marker = marker.value;
      before.to = marker.to;
    } else if (sentence.sense(at, 'about') && !sentence.sense(at, 'unit')) {
      before.to = sentence.sense(at, 'about')?.to ?? at + 1;
    } else if (
      sentence.sense(at, 'past')?.value === 'current' &&
      sentence.tokens[at + 1]?.kind === 'number'
    ) {
      before.to += 1;
    } else if (at > start && sentence.is(at, 'a', 'an', 'the') && !partOfAnHour(sentence, at)) {
      before.to += 1;
    } else {
      return before;
    }
  }
}

/** A limit by its word in the lexicon; of the worst of all the lower side, until the metric is known. */
export function limitSaid(value: string): {
  direction: Direction;
  isWorst?: boolean;
} {
  return value === 'worst'
    ? { direction: 'at_least', isWorst: true }
    : { direction: value as Direction };
}

/** `at least`, and what is denied: `no more than`, `never go below`. */
function limitAt(sentence: Sentence, at: number): Sense | undefined {
  const denied = sentence.sense(at, 'no');
  const limit =
    denied && sentence.sense(sentence.sense(denied.to, 'come')?.to ?? denied.to, 'before');
  if (limit?.value === 'worse') return { value: 'worst', to: limit.to };
  const left = limit && deniedLimit(limit.value as Direction, 'be');
  if (limit && left) return { value: left, to: limit.to };
  const said = sentence.sense(at, 'before');
  return said?.value === 'worse' ? undefined : said;
}
