import type { Language, Phrase } from '../../contract/language/language';
import type { MissesTold, RealMiss } from '../../domain/alerts/what-if';
import { LOOK_BACK_TEXT, WHAT_IF_TEXT as TEXT } from '../../text/alerts/look-back';
import { figuresOf } from '../../text/figures';
import { say } from '../../text/say';

interface Compared {
  /** Mails by the present terms, and by the other ones. */
  now: number;
  then: number;
  misses: MissesTold;
  /** Of KPIs, by id. */
  names: ReadonlyMap<string, string>;
}

/** So many names stand in a sentence. */
const NAMED = 5;

/** What other terms would have changed, a sentence for each matter. */
export function saidMisses({ now, then, misses, names }: Compared, language: Language): string[] {
  const figures = figuresOf(language);
  const plain = (count: number) => figures.amount(count, '');
  const { later, earlier, warnedOnly, untold, gained } = misses;
  const mails = now === then ? TEXT.same : then < now ? TEXT.fewer : TEXT.more;
  const lists: [Phrase, readonly (RealMiss & { days?: number })[]][] = [
    [TEXT.later, later],
    [TEXT.earlier, earlier],
    [TEXT.warnedOnly, warnedOnly],
    [TEXT.untold, untold],
    [TEXT.gained, gained],
  ];
  const moved = lists.filter(([, list]) => list.length > 0);
  const values = { count: plain(Math.abs(then - now)), then: plain(then), now: plain(now) };
  return [
    say(mails, language, values),
    misses.count === 0
      ? say(TEXT.noMisses, language)
      : say(TEXT.misses, language, {
          count: plain(misses.count),
          told: plain(misses.toldNow),
        }),
    ...(misses.toldNow > 0 && moved.length === 0 ? [say(TEXT.unmoved, language)] : []),
    ...moved.map(([phrase, list]) =>
      say(phrase, language, {
        count: plain(list.length),
        span: spanOf(Math.max(...list.map(({ days = 0 }) => days)), language),
        names: namesOf(list, names, language),
      }),
    ),
  ];
}

function spanOf(days: number, language: Language): string {
  return days === 1 ? say(TEXT.oneDay, language) : say(TEXT.days, language, { days });
}

/** Each KPI once, in the order in which they come up. */
function namesOf(
  misses: readonly RealMiss[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const all = [...new Set(misses.map(({ kpi }) => names.get(kpi) ?? kpi))];
  const shown = all.slice(0, NAMED).join(', ');
  if (all.length <= NAMED) return shown;
  return say(LOOK_BACK_TEXT.andMore, language, { names: shown, count: all.length - NAMED });
}
