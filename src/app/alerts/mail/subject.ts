import type { Language } from '../../../contract/language/language';
import { MAIL_TEXT } from '../../../text/alerts';
import { say } from '../../../text/say';
import { shortened } from './entry-view';
import type { Group } from './told';

const LONGEST = 150;
const ORDER: readonly Group[] = [
  'missed',
  'at_risk',
  'short',
  'error',
  'no_data',
  'stale',
  'recovered',
];

/** `[Waymark] KPI 미달 2건, 주의 1건 · 마케팅`: what and how many, on one line whatever the cells hold. */
export function mailSubject(
  groups: readonly Group[],
  about: string,
  mayRepeat: boolean,
  language: Language,
): string {
  const parts = ORDER.flatMap((group) => {
    const count = groups.filter((each) => each === group).length;
    return count > 0 ? [{ group, count }] : [];
  });
  const said = parts.map(({ group, count }, index) => {
    const kpis = say(count === 1 ? MAIL_TEXT.kpis_one : MAIL_TEXT.kpis_many, language, { count });
    return say(phraseOf(group), language, { count: index === 0 ? kpis : count });
  });
  const what = `${language === 'ko' ? 'KPI ' : ''}${said.join(', ')}`;
  const repeat = mayRepeat ? ` ${say(MAIL_TEXT.subject_repeat, language)}` : '';
  return oneLine(`[Waymark] ${what}${about ? ` · ${about}` : ''}${repeat}`);
}

function phraseOf(group: Group) {
  switch (group) {
    case 'missed':
      return MAIL_TEXT.subject_missed;
    case 'at_risk':
      return MAIL_TEXT.subject_at_risk;
    case 'short':
      return MAIL_TEXT.subject_short;
    case 'no_data':
      return MAIL_TEXT.subject_no_data;
    case 'stale':
      return MAIL_TEXT.subject_stale;
    case 'error':
      return MAIL_TEXT.subject_error;
    case 'recovered':
      return MAIL_TEXT.subject_recovered;
  }
}

/** A line end in a subject would begin a header of its own. */
function oneLine(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), LONGEST);
}
