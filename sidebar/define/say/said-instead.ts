import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import { parseIsoDay } from '../../../src/domain/calendar/day';
import { readSentence } from '../../../src/domain/define/sentence/fields/read-sentence';
import type { Reading } from '../../../src/domain/define/sentence/reading';
import { isUnchosen } from '../draft/draft';
import { suggestedDays } from '../draft/suggestions';
import { readValues } from './read-values';

export function readingOf(sentence: string, today: string): Reading {
  return readSentence(sentence, { today: parseIsoDay(today) ?? 0 });
}

/**
 * What another sentence changes in the form. Only what is blank, a default or what the sentence said before
 * is filled: what a person has entered stays. What it no longer says is taken back.
 */
export function saidInstead(
  { values, sentence = '' }: KpiDraft,
  next: string,
  today: string,
): DraftValues {
  const [before, now] = [sentence, next].map((text) => readValues(readingOf(text, today)));
  // How every new form begins; the days follow the cadence until something else is said.
  const days = suggestedDays(today, 'month');
  const changes: DraftValues = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const begun = kpiField(key).default ?? days[key] ?? null;
    const present = values[key] ?? null;
    const isOurs = (key in before && present === before[key]) || present === begun;
    const wanted = now[key] ?? begun;
    if ((isOurs || isUnchosen(key, present)) && present !== wanted) changes[key] = wanted;
  }
  return changes;
}
