import type { AlertsPreview } from '../../../src/contract/rpc/alerts';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, LEAD, MINJI, told } from '../../support/a-spreadsheet';

const MISSED = { aggregation: 'last', target: 500 };
const preview = (host: ReturnType<typeof aSetUpSpreadsheet>) =>
  told<AlertsPreview>(host, 'previewAlerts');

test('names everybody once with what is theirs, as the register and the settings have it', () => {
  const host = aSetUpSpreadsheet();
  const people = {
    watchers: 'kim@example.com, Minji@example.com',
    escalate_to: 'boss@example.com',
  };
  told(host, 'saveKpi', { draft: aDraft({ ...MISSED, ...people }, 'f1') });
  told(host, 'saveKpi', { draft: aDraft({ name: 'b', watchers: 'kim@example.com' }, 'f2') });
  told(host, 'saveKpi', { draft: aDraft({ name: 'c', owner: LEAD, state: 'draft' }, 'f3') });
  const { recipients, sender, mostADay, leftToday } = preview(host);
  expect(recipients).toEqual([
    { to: MINJI, owned: 2, watched: 0, escalated: 0, teams: 0, isBarred: false },
    { to: 'kim@example.com', owned: 0, watched: 2, escalated: 0, teams: 0, isBarred: false },
    { to: 'boss@example.com', owned: 0, watched: 0, escalated: 1, teams: 0, isBarred: false },
  ]);
  // Of a KPI on a day at most news, a miss and that it got worse; to the boss once: 6 + 6 + 1.
  expect([sender, mostADay, leftToday]).toEqual([LEAD, 13, 1500]);
});

test('shows the very mail that would go now, and sends none', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft(MISSED) });
  const { mail, isExample } = preview(host);
  expect(host.outbox).toEqual([]);
  expect(isExample).toBe(false);
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-01T01:00:00Z'));
  const [sent] = host.outbox;
  // The footer tells the minute of the mail, and the alert has no row yet to which a link could lead.
  const apart = (html: string) => html.replace(/\d\d:\d\d|&amp;range=E3/g, '');
  expect([mail.to, mail.subject, apart(mail.html)]).toEqual([
    sent.to,
    sent.subject,
    apart(sent.html),
  ]);
});

test.each(['ko', 'en'] as const)('shows an example where nothing is due, in %s', (language) => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ target: 1 }) });
  const seen = told<{ seen: string; form: object }>(host, 'alertSettings');
  const people = [{ address: MINJI, language, newsOff: [], digestOff: false }];
  told(host, 'saveAlertSettings', { ...seen, form: { ...seen.form, people } });
  const { mail, isExample } = preview(host);
  expect([mail.to, isExample]).toEqual([MINJI, true]);
  const [name, status, plan] = {
    ko: ['월 신규 계약 (예시)', '미달', '원인과 계획'],
    en: ['New contracts a month (example)', 'Missed', 'Cause and plan'],
  }[language];
  expect(mail.html).toContain(name);
  expect(mail.html).toContain(status);
  expect(mail.html).toContain(plan);
  expect(mail.html).toContain('82');
});

test('whom the settings bar is named and not counted', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ ...MISSED, watchers: 'kim@other.example' }) });
  const seen = told<{ seen: string; form: object }>(host, 'alertSettings');
  told(host, 'saveAlertSettings', {
    ...seen,
    form: { ...seen.form, allowedDomains: 'example.com' },
  });
  const { recipients, mostADay } = preview(host);
  expect(recipients.map(({ isBarred }) => isBarred)).toEqual([false, true]);
  expect(mostADay).toBe(3);
});

test('one mail an hour to one person is the most, however many KPIs', () => {
  const host = aSetUpSpreadsheet();
  for (let index = 0; index < 9; index += 1) {
    told(host, 'saveKpi', { draft: aDraft({ name: `n${index}` }, `f${index}`) });
  }
  expect(preview(host).mostADay).toBe(24);
});

test('whoever gets the weekly digest of a team is named, and a digest for each is counted', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ ...MISSED, team: '영업' }) });
  const seen = told<{ seen: string; form: object }>(host, 'alertSettings');
  const digest = { digestWeekday: 1, digestHour: 9, digestLeads: '영업: head@example.com' };
  told(host, 'saveAlertSettings', { ...seen, form: { ...seen.form, ...digest } });
  const { recipients, mostADay } = preview(host);
  expect(recipients.map(({ to, teams }) => [to, teams])).toEqual([
    [MINJI, 0],
    ['head@example.com', 1],
  ]);
  // Three of the miss to its owner, and a digest to each.
  expect(mostADay).toBe(5);
});
