import { choiceLabel } from '../../../contract/fields/choices';
import { STATUSES } from '../../../contract/fields/records/kpi-fields';
import { addressKey } from '../../../domain/alerts/address';
import type { OwedKind } from '../../../domain/alerts/alert';
import {
  type Digest,
  type DigestKpi,
  type DigestPart,
  isListed,
} from '../../../domain/alerts/digest';
import { begun, withStanding } from '../../../domain/alerts/moves';
import type { Status } from '../../../domain/kpi/standing/standing';
import { DIGEST_TEXT } from '../../../text/alerts/digest';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import { entryView, type EntryView } from './entry-view';
import { shortened } from './html';
import { footerSaid, LONGEST_TITLE, type MailView, MOST_BRIEF } from './mail-view';
import { countsOf, oneLine } from './subject';
import type { Group, MailContext } from './told';

const KINDS: Readonly<Partial<Record<Status, OwedKind & Group>>> = {
  missed: 'missed',
  short: 'short',
  at_risk: 'at_risk',
  error: 'error',
  no_data: 'no_data',
};

/** What a digest says: how many stand how, what has changed and what waits, then what is amiss by name. */
export function digestView(
  digest: Digest,
  { mayRepeat, mostFull }: { mayRepeat: boolean; mostFull: number },
  context: MailContext,
): MailView {
  const { language } = context.figures;
  const listed = listedOf(digest.parts);
  const entries = listed.map((one) => digestEntry(one, digest.to, context));
  const brief = entries.slice(mostFull, mostFull + MOST_BRIEF);
  const left = entries.length - mostFull - brief.length;
  return {
    subject: subjectOf(digest, entries, mayRepeat, context),
    intro: [
      ...(mayRepeat ? [say(DIGEST_TEXT.may_repeat, language)] : []),
      ...digest.parts.flatMap((part) => partSaid(part, context)),
      ...(entries.length === 0 ? [say(DIGEST_TEXT.all_well, language)] : []),
    ].join('\n'),
    full: entries.slice(0, mostFull).map((entry) => ({ ...entry, section: '', under: [] })),
    brief,
    left: left > 0 ? say(MAIL_TEXT.more_left, language, { count: left }) : '',
    hint: '',
    footer: footerSaid(DIGEST_TEXT.because, context),
  };
}

/** Lines about the KPIs of a part. */
export function partSaid(
  { team, kpis, counts, worsened, recovered, waiting }: DigestPart,
  { figures: { language } }: Pick<MailContext, 'figures'>,
): string[] {
  const stands = [...counts]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${choiceLabel(STATUSES, status, language)} ${count}`)
    .join(', ');
  const count = kpis.length;
  const changed = [
    ...(worsened > 0 ? [say(DIGEST_TEXT.worsened, language, { count: worsened })] : []),
    ...(recovered > 0 ? [say(DIGEST_TEXT.recovered, language, { count: recovered })] : []),
  ].join(', ');
  return [
    team === undefined
      ? say(DIGEST_TEXT.own, language, { count, stands })
      : say(DIGEST_TEXT.team, language, { team: shortened(team, LONGEST_TITLE), count, stands }),
    changed === ''
      ? say(DIGEST_TEXT.unchanged, language)
      : say(DIGEST_TEXT.changed, language, { changed }),
    ...(waiting > 0 ? [say(DIGEST_TEXT.waiting, language, { count: waiting })] : []),
  ];
}

/** What is amiss in any part, each KPI once; worst and core first, as in each part. */
function listedOf(parts: readonly DigestPart[]): DigestKpi[] {
  const known = new Map<string, DigestKpi>();
  for (const one of parts.flatMap(({ kpis }) => kpis)) {
    if (isListed(one.standing.status)) known.set(one.kpi.id, one);
  }
  return [...known.values()];
}

/** The KPI as a mail about its alert shows it; to others than its owner, with the owner's name. */
export function digestEntry(
  { kpi, standing, alert, isNew }: DigestKpi,
  reader: string,
  context: MailContext,
): EntryView {
  const { language } = context.figures;
  const { now } = context;
  const isOwn = addressKey(kpi.owner) === addressKey(reader);
  const known = alert ?? withStanding(begun(undefined, standing, { now }), standing, { now }, 1);
  const view = entryView(
    {
      ...{ alert: known, index: 0, kpi, kind: KINDS[standing.status] ?? 'no_data' },
      ...{ mayRepeat: false, rank: 0, ...(isOwn ? {} : { role: 'watcher' as const }) },
    },
    context,
  );
  const owner = { label: say(DIGEST_TEXT.owner, language), value: kpi.owner };
  return {
    ...view,
    ...(isNew ? { told: say(DIGEST_TEXT.is_new, language) } : {}),
    facts: isOwn ? view.facts : [...view.facts, owner],
  };
}

function subjectOf(
  { parts }: Digest,
  entries: readonly EntryView[],
  mayRepeat: boolean,
  { title, figures: { language } }: MailContext,
): string {
  const about = shortened((parts.length === 1 && parts[0].team) || title, LONGEST_TITLE);
  const what = countsOf(entries, language) || say(DIGEST_TEXT.subject_well, language);
  const repeat = mayRepeat ? ` ${say(MAIL_TEXT.subject_repeat, language)}` : '';
  return oneLine(`[Waymark] ${say(DIGEST_TEXT.subject, language, { what })} · ${about}${repeat}`);
}
