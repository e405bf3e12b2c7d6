import { type Day, isoOf } from '../calendar/day';
import { addressKey } from './address';
import type { ReplayedKind, ReplayedMail } from './replay';

/** The mails that one person would have got. */
export interface PersonMails {
  to: string;
  count: number;
  /** By month such as `2026-03`, those with none left out, oldest first. */
  months: ReadonlyMap<string, number>;
}

/** What would have been told of one KPI, each time that one person hears of it counted. */
export interface KpiMails {
  kpi: string;
  count: number;
  /** The most frequent first. */
  kinds: ReadonlyMap<ReplayedKind, number>;
  first: Day;
  last: Day;
}

export interface MailCounts {
  /** All that one person hears on one day is one mail. */
  mails: number;
  first?: Day;
  last?: Day;
  /** Who gets most comes first. */
  people: readonly PersonMails[];
  /** Of which most is told comes first. */
  kpis: readonly KpiMails[];
}

/** Counts of replayed mails, whose days must ascend: by person and month, and by KPI and kind. */
export function countMails(mails: readonly ReplayedMail[]): MailCounts {
  const people = new Map<string, { to: string; days: Set<Day> }>();
  const kpis = new Map<string, ReplayedMail[]>();
  for (const mail of mails) {
    const key = addressKey(mail.to);
    const person = people.get(key) ?? { to: mail.to, days: new Set<Day>() };
    people.set(key, person);
    person.days.add(mail.day);
    const ofKpi = kpis.get(mail.kpi);
    if (ofKpi) ofKpi.push(mail);
    else kpis.set(mail.kpi, [mail]);
  }
  const counted = [...people.values()].map(({ to, days }) => ({
    to,
    count: days.size,
    months: frequencies([...days].map((day) => isoOf(day).slice(0, 7))),
  }));
  return {
    mails: counted.reduce((sum, { count }) => sum + count, 0),
    first: mails[0]?.day,
    last: mails[mails.length - 1]?.day,
    people: counted.sort((one, other) => other.count - one.count),
    kpis: [...kpis]
      .map(([kpi, told]) => ({
        kpi,
        count: told.length,
        kinds: mostFirst(frequencies(told.map(({ kind }) => kind))),
        first: told[0].day,
        last: told[told.length - 1].day,
      }))
      .sort((one, other) => other.count - one.count),
  };
}

function frequencies<Word extends string>(words: readonly Word[]): Map<Word, number> {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function mostFirst<Word extends string>(counts: ReadonlyMap<Word, number>): Map<Word, number> {
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
