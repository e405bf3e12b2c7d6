import type { Backtest } from '../../app/alerts/backtest';
import type { Language } from '../../contract/language/language';
import type { BacktestMail, BacktestView } from '../../contract/rpc/alerts';
import type { ReplayedMail } from '../../domain/alerts/replay';
import { isoOf } from '../../domain/calendar/day';
import { sentences, withHeading } from './problems';

/** A backtest as a page shows it: days as text, what was mailed counted, notes as sentences. */
export function saidBacktest(backtest: Backtest, language: Language): BacktestView {
  if (!backtest.ok) {
    const problem = withHeading(backtest.problem, language);
    const nothing = { mails: [], count: 0, kinds: [], people: [], notes: [] };
    return { days: null, cadence: null, ...nothing, problem };
  }
  const { days, cadence, mails, notes } = backtest;
  return {
    days: { from: isoOf(days.from), to: isoOf(days.to) },
    cadence,
    mails: mails.map(shownMail),
    count: new Set(mails.map(({ day, to }) => `${day} ${to}`)).size,
    kinds: counted(mails.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count })),
    people: peopleOf(mails),
    notes: notes.map(sentences(language)),
    problem: null,
  };
}

function shownMail({ day, to, kind, period, value, target }: ReplayedMail): BacktestMail {
  return {
    day: isoOf(day),
    to: to === '' ? [] : [to],
    kind,
    period: isoOf(period),
    value: value ?? null,
    target: target ?? null,
  };
}

/** To whom how many mails would have gone. */
function peopleOf(mails: readonly ReplayedMail[]): BacktestView['people'] {
  const days = new Map(mails.map(({ day, to }) => [`${day} ${to}`, to]));
  return counted([...days.values()].filter((to) => to !== '')).map(([to, count]) => ({
    to,
    count,
  }));
}

/** How often each stands there, the most frequent first. */
function counted<Word extends string>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
