import nodemailer from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { figuresOf } from '../../../../src/text/figures';
import { renderMail, type MailContext } from '../../../../src/app/alerts/mail/render-mail';
import type { OwedKind, RecipientRole } from '../../../../src/domain/alerts/alert';
import type { DueEntry, DueMail } from '../../../../src/domain/alerts/due-mail';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import type { Standing } from '../../../../src/domain/kpi/standing/standing';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';
import { anAlert, at } from '../../../support/an-alert';

const history = aHistory({
  closed: series(
    '0.04 0.041 0.05 0.052 0.049 0.05 0.051 0.055 0.056 0.058 0.06 0.061',
    '2026-03-31',
  ),
  value: 0.0625,
});

export const churn: Partial<Kpi> = {
  name: '월 고객 이탈률',
  unit: '%',
  team: '마케팅',
  direction: 'at_most',
  target: 0.05,
};

/** One entry of a mail: a missed churn rate, with what the test says otherwise. */
export interface Piece {
  kpi?: Partial<Kpi>;
  kind?: OwedKind;
  alert?: Parameters<typeof anAlert>[0];
  standing?: Partial<Standing>;
  mayRepeat?: boolean;
  role?: RecipientRole;
  news?: DueEntry['news'];
  /** Id of the KPI under which it is folded. */
  under?: string;
}

/** The mail of the pieces, as it is rendered on 20 April 2026. */
export function mailOf(pieces: readonly Piece[], changes: Partial<MailContext> = {}) {
  const standings = new Map<string, Standing>();
  const links = new Map<string, string>();
  const entries = pieces.map(
    (
      { kpi: changed, kind = 'missed', alert, standing, mayRepeat = false, role, under, news },
      index,
    ): DueEntry => {
      const kpi = aKpi({ id: `K-00${index + 1}`, ...churn, ...changed });
      standings.set(kpi.id, { ...standingOf(kpi, history, day('2026-04-20')), ...standing });
      links.set(
        kpi.id,
        `https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=A${index + 3}`,
      );
      const stored = anAlert({ id: `${kpi.id}@2026-04-01`, kpi: kpi.id, deliveries: [], ...alert });
      return { alert: stored, index: 0, kpi, kind, role, mayRepeat, under, news, rank: 1 };
    },
  );
  const mail: DueMail = {
    to: 'minji@example.com',
    entries,
    rank: 1,
    tried: false,
    isBarred: false,
  };
  return renderMail(mail, {
    standings,
    breaks: new Map(),
    kpis: new Map(entries.map(({ kpi }) => [kpi.id, kpi])),
    links,
    answerAt: () => undefined,
    figures: figuresOf('ko', 'ko_KR'),
    title: '성과 지표',
    now: at('2026-04-20 09:05'),
    zone: zoneReader('Asia/Seoul'),
    ...changes,
  });
}

/** The mail as a receiver's parser reads it from the wire. */
export async function received(mail: ReturnType<typeof mailOf>): Promise<Email> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({ from: 'lead@example.com', ...mail });
  return PostalMime.parse(message as Buffer);
}
