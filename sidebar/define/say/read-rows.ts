import { choiceLabel } from '../../../src/contract/fields/choices';
import { AGGREGATIONS, CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import type { Phrase } from '../../../src/contract/language/language';
import type { ReadField, Reading } from '../../../src/domain/define/sentence/reading';
import { figuresOf } from '../../../src/text/figures';
import { SENTENCE_TEXT } from '../../../src/text/define/sentence';
import { TARGET_CHANGE_TEXT } from '../../../src/text/define/targets';
import { dayText, valueText } from '../../page/format';
import type { BasePage } from '../../page/page';

/** What of a page it takes to say something. */
type Saying = Pick<BasePage, 'language' | 'say'>;

/** One thing that was read: what it is called, what it says, and from which words. */
export interface ReadRow {
  key: string;
  label: string;
  said: string;
  words: string;
}

/** What was read from the sentence, in the order in which the form asks. */
export function readRows(reading: Reading, page: Saying): ReadRow[] {
  const { metric, scope, baseline, cadence, starts, due, aggregation, unit } = reading;
  const { language } = page;
  const row = (key: keyof typeof SENTENCE_TEXT & ReadField, said: string | null): ReadRow[] =>
    said ? [{ key, label: page.say(SENTENCE_TEXT[key]), said, words: wordsOf(reading, key) }] : [];
  return [
    ...row('metric', metric),
    ...row('scope', scope),
    ...row('target', targetSaid(reading, page)),
    ...row('baseline', baseline === null ? null : valueText(baseline, unit ?? '', language)),
    ...row('cadence', cadence && choiceLabel(CADENCES, cadence, language)),
    ...row('aggregation', aggregation && choiceLabel(AGGREGATIONS, aggregation, language)),
    ...row('starts', starts && dayText(starts, language)),
    ...row('due', due && dayText(due, language)),
  ];
}

/** The words that a row came from; a movement is said by where it starts, by how much and which way. */
function wordsOf({ words, places, change }: Reading, key: ReadField): string {
  if (key !== 'target' || change === 'none') return words[key] ?? '';
  const said = (['comparison', 'target', 'change', 'verb'] as const)
    .filter((field) => words[field] !== undefined)
    .sort((a, b) => (places[a]?.from ?? 0) - (places[b]?.from ?? 0))
    .map((field) => words[field]);
  return [...new Set(said)].join(' ');
}

function targetSaid(reading: Reading, page: Saying): string | null {
  const { target, targetHigh, unit, change } = reading;
  if (target === null) return null;
  if (change !== 'none') return changeSaid(reading, target, page);
  const inUnit = (value: number) => valueText(value, unit ?? '', page.language);
  return page.say(comparator(reading), {
    target: inUnit(target),
    high: targetHigh === null ? '' : inUnit(targetHigh),
  });
}

function comparator({ direction }: Reading): Phrase {
  switch (direction) {
    case 'at_least':
      return SENTENCE_TEXT.atLeast;
    case 'at_most':
      return SENTENCE_TEXT.atMost;
    case 'more_than':
      return SENTENCE_TEXT.moreThan;
    case 'less_than':
      return SENTENCE_TEXT.lessThan;
    case 'between':
      return SENTENCE_TEXT.between;
    case null:
      return SENTENCE_TEXT.bare;
  }
}

/** A movement, with what it is measured from: `전월 대비 20% 증가`, `2 pp less than the previous month`. */
function changeSaid({ change, comparison, unit }: Reading, target: number, page: Saying): string {
  const figures = figuresOf(page.language);
  const amount = Math.abs(target);
  const said =
    change === 'relative'
      ? figures.exact(amount, '%')
      : figures.distance(amount, amount, unit ?? '%');
  const basis = page.say(TARGET_CHANGE_TEXT[comparison === 'none' ? 'current' : comparison]);
  const phrase = target < 0 ? TARGET_CHANGE_TEXT.less : TARGET_CHANGE_TEXT.more;
  return page.say(phrase, { basis, amount: said });
}
