import { civilOf, type Day, dayOf, isoOf } from '../../../calendar/day';
import { aggregationOf } from './aggregation';
import { isCounted } from './unit';
import { type Clause, clauseOf } from '../clause/clause';
import { lettersOf } from '../tokens/letters';
import { lexicon } from '../words/lexicon';
import { type Metric, metricOf } from './metric';
import { isRate } from '../words/metric-kinds';
import { afterSpan } from '../phrases/moment';
import { namesAMetric } from '../phrases/cadence-phrase';
import { type Phrase, phrasesOf } from '../phrases/phrases';
import type { ReadField, Reading } from '../reading';
import { type Sentence, sentenceOf } from '../tokens/sentence';
import { type Target, targetOf } from './target';
import { tokensOf } from '../tokens/tokens';

/**
 * Reads a KPI as somebody says it, in Korean, English or both: letters in one form of writing, tokens by a
 * lexicon, phrases by the rules of a grammar, one clause with its target, and from them the fields.
 * What no rule takes is left over. The same text on the same day is always read the same.
 */
export function readSentence(text: string, { today }: { today: Day }): Reading {
  const letters = lettersOf(text);
  const words = lexicon();
  const sentence = sentenceOf(letters, tokensOf(letters, words), words);
  const clause = clauseOf(sentence, phrasesOf(sentence, today));
  const metric = metricOf(sentence, clause);
  const target = targetOf(sentence, clause, metric.name);
  const times = timesOf(sentence, clause, today);
  const mean = meanOf(clause);
  return {
    metric: metric.name,
    scope: metric.scope?.name ?? null,
    ...target,
    cadence: times.cadence?.value ?? null,
    due: times.due ? isoOf(times.due.day) : null,
    starts: times.starts ? isoOf(times.starts.day) : null,
    aggregation: aggregationOf({
      metric: metric.name,
      unit: target.unit,
      isCounted: isCounted(sentence),
      isOfOne: /당$|^per /.test(metric.scope?.name ?? ''),
      isMean: mean !== undefined,
      hasCadence: times.cadence !== undefined,
      isLevelInPercent: target.unit === '%' && target.change === 'none' && target.target !== null,
    }),
    doubts: doubtsOf(clause, target, metric.name),
    leftover: metric.leftover,
    ...wordsOf(sentence, { clause, metric, target, times, mean }),
  };
}

interface Placed<Value> {
  value: Value;
  from: number;
  to: number;
}

interface Times {
  cadence?: Placed<Reading['cadence']>;
  due?: { day: Day; from: number; to: number };
  starts?: { day: Day; from: number; to: number };
}

function timesOf(sentence: Sentence, { phrases, deadlines }: Clause, today: Day): Times {
  const times: Times = {};
  for (const phrase of phrases) {
    if (phrase.kind === 'due') times.due = phrase;
    if (phrase.kind === 'starts') {
      times.starts = phrase;
      if (phrase.until !== undefined) times.due = { ...phrase, day: phrase.until };
    }
    if (phrase.kind === 'cadence') times.cadence ??= phrase;
    if (phrase.kind === 'word' && namesAMetric(sentence, phrase.to)) {
      const cadence = sentence.sense(phrase.from, 'cadence');
      if (cadence) times.cadence ??= { ...phrase, value: cadence.value as Reading['cadence'] };
    }
  }
  const [span] = deadlines;
  if (span) times.due ??= { ...span, day: afterSpan(today, span.amount, span.unit) };
  return { ...times, starts: times.starts && beforeDue(times.starts, times.due?.day) };
}

/** `1월~3월` said in February: the January of the same year. */
function beforeDue<Start extends { day: Day }>(starts: Start, due: Day | undefined): Start {
  if (due === undefined || starts.day <= due) return starts;
  const { year, month, date } = civilOf(starts.day);
  return { ...starts, day: dayOf(year - 1, month, date) };
}

function meanOf({ phrases }: Clause): Phrase | undefined {
  return phrases.find(
    (phrase) => phrase.kind === 'average' || (phrase.kind === 'cadence' && phrase.isMean),
  );
}

/** A rate that is to move by `20%` may mean a fifth of itself or twenty points. */
function doubtsOf(clause: Clause, { change }: Target, metric: string): Reading['doubts'] {
  const isPercent = clause.target?.kind === 'amount' && clause.target.unit === '%';
  return change === 'relative' && isPercent && isRate(metric) ? ['percent_or_points'] : [];
}

function wordsOf(
  sentence: Sentence,
  found: { clause: Clause; metric: Metric; target: Target; times: Times; mean?: Phrase },
): Pick<Reading, 'words' | 'places'> {
  const { clause, metric, target, times, mean } = found;
  const words: Reading['words'] = {};
  const places: Reading['places'] = {};
  const put = (field: ReadField, place?: { from: number; to: number }) => {
    const typed = place ? sentence.typedFor(place.from, place.to) : '';
    if (!place || typed === '') return;
    words[field] = typed;
    places[field] = sentence.placeOf(place.from, place.to);
  };
  put('metric', metric.run);
  put('scope', metric.scope);
  const acting = clause.verb ?? clause.acting[0];
  put('verb', acting);
  put('cadence', times.cadence);
  put('due', times.due);
  put('starts', times.starts);
  put('aggregation', mean);
  const compared = clause.phrases.find(({ kind }) => kind === 'comparison');
  if (target.comparison !== 'none') put('comparison', compared);
  const amount = clause.target;
  if (!amount) return { words, places };
  const end = amount.kind === 'amount' ? amount.end : amount.to;
  put('target', { from: amount.from, to: end });
  if (amount.kind === 'within') {
    put('unit', { from: amount.unitAt, to: amount.unitAt + 1 });
    put('direction', amount);
    return { words, places };
  }
  put('unit', amount.unitAt);
  if (target.direction) put('direction', amount.directionAt ?? acting);
  if (target.targetHigh !== null) put('targetHigh', { from: amount.from, to: end });
  put('baseline', amount.baseline ?? clause.phrases.find(({ kind }) => kind === 'baseline'));
  if (target.change !== 'none') put('change', acting ?? compared ?? amount);
  return { words, places };
}
