import type { AlertsPreview, PreviewedRecipient } from '../../contract/rpc/alerts';
import { addressKey } from '../../domain/alerts/address';
import type { AlertSettings } from '../../domain/alerts/alert-settings';
import { escalationOf, isAllowed, watchersOf } from '../../domain/alerts/recipients';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Moment, Person } from '../ports';
import { trial, type TrialPorts } from './dry-run';
import type { Mailbox } from './ports';

export interface PreviewPorts extends TrialPorts {
  person: Pick<Person, 'email'>;
  mailbox: Pick<Mailbox, 'remaining'>;
}

/** A run an hour, and a mail a run to one person. */
const RUNS_A_DAY = 24;
/** Of one KPI on one day: news, a miss and that it got worse; somebody above hears of it once. */
const MOST_OF_A_KPI = 3;

/** Whom alerts would mail, from whose account, how often at most, and one mail as it would look. */
export function previewAlerts(ports: PreviewPorts, moment: Moment): AlertsPreview {
  const sender = ports.person.email();
  const { prepared, decided, rendering } = trial(ports, moment, { runBy: sender });
  const active = prepared.reading.kpis.filter(({ state }) => state === 'active');
  const recipients = recipientsOf(active, prepared.settings);
  const due = decided.due.find(({ isBarred }) => !isBarred);
  const mailed = recipients.filter(({ isBarred }) => !isBarred);
  const digests = prepared.settings.digest ? mailed.length : 0;
  const mail = due ? rendering.render(due) : rendering.example(mailed[0]?.to ?? sender);
  return {
    sender,
    recipients,
    mostADay: mailed.reduce((sum, one) => sum + mostADay(one), 0) + digests,
    leftToday: ports.mailbox.remaining(),
    mail: { to: mail.to, subject: mail.subject, html: mail.html },
    isExample: due === undefined,
  };
}

function mostADay({ owned, watched, escalated }: PreviewedRecipient): number {
  return Math.min(RUNS_A_DAY, MOST_OF_A_KPI * (owned + watched) + escalated);
}

/** Everybody whom the register and the settings name, as what of how many KPIs; in the order of the register. */
function recipientsOf(kpis: readonly Kpi[], settings: AlertSettings): PreviewedRecipient[] {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const found = new Map<string, PreviewedRecipient>();
  const count = (to: string, as: 'owned' | 'watched' | 'escalated' | 'teams') => {
    const key = addressKey(to);
    if (key === '') return;
    const known = found.get(key) ?? {
      ...{ to: to.trim(), owned: 0, watched: 0, escalated: 0, teams: 0 },
      isBarred: !isAllowed(to, settings),
    };
    found.set(key, { ...known, [as]: known[as] + 1 });
  };
  for (const kpi of kpis) {
    count(kpi.owner, 'owned');
    for (const { to } of watchersOf(kpi)) count(to, 'watched');
    count(escalationOf({ kpi, kpis: byId, settings }) ?? '', 'escalated');
  }
  for (const { to } of settings.digest?.leads ?? []) count(to, 'teams');
  return [...found.values()];
}
