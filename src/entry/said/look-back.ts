import type { RegisterBacktest } from '../../app/alerts/backtest-register';
import type { Language } from '../../contract/language/language';
import type { LookBackView, WhatIfView } from '../../contract/rpc/look-back';
import { countMails, type MailCounts } from '../../domain/alerts/replay-counts';
import { isoOf } from '../../domain/calendar/day';
import { type Period, periodsBetween } from '../../domain/calendar/period';
import { LOOK_BACK_TEXT as TEXT } from '../../text/alerts/look-back';
import { figuresOf } from '../../text/figures';
import { say } from '../../text/say';
import { sentences, withHeading } from './problems';
import { saidMisses } from './what-if';

/** The replay of the register as a page and the command line show it: counted, and said in the language. */
export function saidLookBack(backtest: RegisterBacktest, language: Language): LookBackView {
  const { days, taken, left, mails, changed, notes } = backtest;
  const names = new Map(taken.map(({ id, name }) => [id, name]));
  const counts = countMails(mails);
  const months = periodsBetween(days.from, days.to, 'month').map(({ from }) => monthOf(from));
  return {
    days: { from: isoOf(days.from), to: isoOf(days.to) },
    taken: taken.map(({ id, name }) => ({ id, name })),
    said: summary(counts, days, language),
    mails: counts.mails,
    first: counts.first === undefined ? null : isoOf(counts.first),
    last: counts.last === undefined ? null : isoOf(counts.last),
    months,
    people: counts.people.map(({ to, count, months: own }) => ({
      to,
      count,
      months: months.map((month) => own.get(month) ?? 0),
    })),
    kpis: counts.kpis.map(({ kpi, count, kinds, first, last }) => ({
      id: kpi,
      name: names.get(kpi) ?? kpi,
      count,
      kinds: [...kinds].map(([kind, times]) => ({ kind, count: times })),
      first: isoOf(first),
      last: isoOf(last),
    })),
    whatIf: changed ? whatIfView(counts.mails, changed, names, language) : null,
    left: grouped(left, language),
    notes: notes.map(sentences(language)),
  };
}

const monthOf = (day: number) => isoOf(day).slice(0, 7);

function summary({ mails, people }: MailCounts, days: Period, language: Language): string {
  const figures = figuresOf(language);
  const phrase =
    mails === 0
      ? TEXT.none
      : mails === 1
        ? TEXT.one
        : people.length === 1
          ? TEXT.manyToOne
          : TEXT.many;
  return say(phrase, language, {
    from: figures.day(days.from),
    to: figures.day(days.to),
    count: figures.amount(mails, ''),
    people: figures.amount(people.length, ''),
  });
}

function whatIfView(
  now: number,
  { mails, misses }: NonNullable<RegisterBacktest['changed']>,
  names: ReadonlyMap<string, string>,
  language: Language,
): WhatIfView {
  const then = countMails(mails).mails;
  const most = (moved: readonly { days: number }[]) => ({
    count: moved.length,
    days: moved.reduce((days, one) => Math.max(days, one.days), 0),
  });
  return {
    mails: then,
    misses: misses.count,
    toldNow: misses.toldNow,
    later: most(misses.later),
    earlier: most(misses.earlier),
    warnedOnly: misses.warnedOnly.length,
    untold: misses.untold.length,
    gained: misses.gained.length,
    sentences: saidMisses({ now, then, misses, names }, language),
  };
}

/** By the reason, in the order in which each comes up first. */
function grouped(left: RegisterBacktest['left'], language: Language): LookBackView['left'] {
  const groups = new Map<string, string[]>();
  for (const { name, problem } of left) {
    const said = withHeading(problem, language);
    groups.set(said, [...(groups.get(said) ?? []), name]);
  }
  return [...groups].map(([problem, names]) => ({ problem, names }));
}
