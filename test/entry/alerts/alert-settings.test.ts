import type { AlertSettingsForm, AlertSettingsView } from '../../../src/contract/rpc/alerts';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  LEAD,
  MINJI,
  refused,
  rowsOfTable,
  told,
} from '../../support/a-spreadsheet';

type Host = ReturnType<typeof aSetUpSpreadsheet>;

function withMissedKpi(more: object = {}) {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500, ...more }) });
  return host;
}

const shown = (host: Host) => told<AlertSettingsView>(host, 'alertSettings');
const change = (host: Host, parts: Partial<AlertSettingsForm>, user = LEAD) => {
  const { form, seen } = shown(host);
  return told<AlertSettingsView>(
    host,
    'saveAlertSettings',
    { form: { ...form, ...parts }, seen },
    user,
  );
};

test('what was never set is as usual, with the people of the register', () => {
  const host = withMissedKpi({ watchers: 'kim@example.com, Minji@example.com' });
  expect(shown(host)).toMatchObject({
    form: {
      planDays: 5,
      escalateAfter: 2,
      escalateTo: '',
      weekends: false,
      koreanHolidays: false,
      days: '',
      allowedDomains: '',
      people: [
        { address: expect.stringMatching(/^minji@example.com$/i), language: null, newsOff: [] },
        { address: 'kim@example.com', language: null, newsOff: [] },
      ],
    },
  });
});

test('what is saved is shown again, as it was understood', () => {
  const host = withMissedKpi();
  const days = '2026-04-02 창립일\n\n2026.04.13 ~ 2026-04-14  정기 점검 ';
  const saved = change(host, { days, allowedDomains: '@Example.com', koreanHolidays: true });
  expect(saved.form).toMatchObject({
    days: '2026-04-02 창립일\n2026-04-13 ~ 2026-04-14 정기 점검',
    allowedDomains: 'example.com',
  });
  expect(shown(host)).toEqual(saved);
});

test('a person’s choices are kept, and whom the settings escalate to has some, too', () => {
  const host = withMissedKpi({ watchers: 'kim@example.com' });
  const { form } = change(host, { escalateTo: ' Boss@example.com ' });
  expect(form.people.map(({ address }) => address.toLowerCase())).toEqual([
    'minji@example.com',
    'kim@example.com',
    'boss@example.com',
  ]);
  const people = form.people.map((one, at) =>
    at === 1 ? { ...one, newsOff: ['schedule' as const, 'jump' as const] } : one,
  );
  expect(change(host, { people }).form.people.map(({ newsOff }) => newsOff)).toEqual([
    [],
    ['jump', 'schedule'],
    [],
  ]);
});

test('settings of as many people as there is room for can be changed again', () => {
  const host = aSetUpSpreadsheet();
  const long = `${'x'.repeat(50)}@${'subsidiary.'.repeat(12)}example.com`;
  for (let kpi = 0; kpi < 33; kpi += 1) {
    const [owner, ...others] = [0, 1, 2].map((at) => `p${kpi}-${at}.${long}`);
    told(host, 'saveKpi', { draft: aDraft({ owner, watchers: others.join(', ') }, `form-${kpi}`) });
  }
  const { form } = shown(host);
  const people = form.people.map((one) => ({ ...one, language: 'en' as const }));
  change(host, { people });
  const again = change(host, { people, planDays: 7 });
  expect([again.form.planDays, again.form.people.length]).toEqual([7, 99]);
  expect(again.form.people.every(({ language }) => language === 'en')).toBe(true);
});

test('settings whose text is spoiled are told of, until they are saved again', () => {
  const start = withMissedKpi();
  const memory = start.memory() as { documentProperties: Record<string, string> };
  const documentProperties = {
    ...memory.documentProperties,
    'waymark.alertSettings': '{"planDays":3,"quiet":"yes"}',
  };
  const host = aSpreadsheet({
    data: { ...start.workbook.toData(), hostMemory: { ...memory, documentProperties } },
  });
  const notices = () =>
    told<{ notices: string[] }>(host, 'alertsStatus', { language: 'en' }).notices;
  expect(notices()).toEqual([expect.stringContaining('alert settings cannot be read')]);
  expect(shown(host).form).toMatchObject({ planDays: 3, weekends: false });
  change(host, {});
  expect(notices()).toEqual([]);
  expect(shown(host).form.planDays).toBe(3);
});

test.each<[Partial<AlertSettingsForm>, string]>([
  [{ days: '2026-04-02\nnext Friday' }, 'Line 2 of the quiet days, “next Friday”, is no date.'],
  [{ days: '2026-04-05 ~ 2026-04-02' }, 'Line 1 of the quiet days'],
  [{ days: '2026-02-30' }, 'Line 1 of the quiet days'],
  [{ allowedDomains: 'example.com, kim@example.com' }, '“kim@example.com” is no domain.'],
  [{ escalateTo: 'boss@example.com, kim@example.com' }, 'is no e-mail address.'],
  [{ days: '2026-04-02\n'.repeat(61) }, 'There is room for 60 lines'],
])('%j is refused with its place, and nothing is saved', (parts, message) => {
  const host = withMissedKpi();
  const { form, seen } = shown(host);
  const payload = { form: { ...form, ...parts }, seen, language: 'en' };
  expect(refused(host, 'saveAlertSettings', payload).message).toContain(message);
  expect(shown(host)).toEqual({ form, seen });
});

test('of two people who change them at once the second is told', () => {
  const host = withMissedKpi();
  const { form, seen } = shown(host);
  change(host, { planDays: 3 }, MINJI);
  const late = { form: { ...form, planDays: 10 }, seen, language: 'en' };
  expect(refused(host, 'saveAlertSettings', late)).toMatchObject({
    code: 'settings_moved',
    message: expect.stringContaining('Somebody else has changed the alert settings'),
  });
  expect(shown(host).form.planDays).toBe(3);
});

test('on a quiet day the miss is written and queued, and mailed on the next other day', () => {
  const host = withMissedKpi();
  change(host, { days: '2026-04-01 ~ 2026-04-02 워크숍' });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-02T14:00:00Z'));
  expect(host.outbox).toEqual([]);
  expect(rowsOfTable(host, 'alerts')).toMatchObject([{ state: '열림', owed: '미달' }]);
  const [notice] = told<{ notices: string[] }>(host, 'alertsStatus').notices;
  expect(notice).toContain('메일 1');
  host.advanceTo(new Date('2026-04-02T16:00:00Z'));
  expect(host.outbox.map(({ to }) => to)).toEqual([MINJI]);
});

test('each is mailed in the language that is set, and nobody outside of the allowed domains', () => {
  const host = withMissedKpi({ watchers: 'kim@elsewhere.example, lee@example.com' });
  const { form } = shown(host);
  change(host, {
    allowedDomains: 'example.com',
    people: form.people.map((one) =>
      one.address === 'lee@example.com' ? { ...one, language: 'en' } : one,
    ),
  });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-01T02:00:00Z'));
  expect(host.outbox.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
    'minji@example.com: [Waymark] KPI 미달 1건 · Shop',
    'lee@example.com: [Waymark] 1 KPI missed · Shop',
  ]);
  expect(String(rowsOfTable(host, 'alerts')[0].deliveries)).toContain(
    'kim@elsewhere.example: 거절됨 2026-04-01',
  );
});

test('a digest begins on the day that it is switched on or moved, and is otherwise as it was', () => {
  const host = withMissedKpi();
  const leads = { digestWeekday: 3, digestHour: 9, digestLeads: 'A: B: lead@example.com\n' };
  const first = change(host, leads);
  expect(first.form).toMatchObject({ ...leads, digestLeads: 'A: B: lead@example.com' });
  const from = (view: AlertSettingsView) => /"from":"([^"]*)"/.exec(view.seen)?.[1];
  const begun = from(first);
  host.setNow(new Date(host.now().getTime() + 2 * 86_400_000));
  expect(from(change(host, { planDays: 4 }))).toBe(begun);
  expect(from(change(host, { digestHour: 10 }))).not.toBe(begun);
  expect(change(host, { digestWeekday: 0 }).form).toMatchObject({ digestWeekday: 0 });
});

test.each(['Sales', 'Sales: nobody', ': lead@example.com'])('%j names no team and lead', (line) => {
  const host = withMissedKpi();
  expect(() => change(host, { digestWeekday: 3, digestLeads: `A: a@b.kr\n${line}` })).toThrow(
    'digest_lead_wrong',
  );
});
