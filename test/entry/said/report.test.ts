import { reportOf } from '../../../src/app/alerts/report';
import { saidReport } from '../../../src/entry/said/report';
import { aKpi } from '../../support/a-kpi';
import { anAlert, aStanding, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

const problem = { code: 'choice_unknown', values: { found: 'x', choices: 'a, b' } };
const table = { code: 'table_missing', values: { table: 'measurements' } };
const report = frozen(
  reportOf({
    at: at('2026-04-20 09:00'),
    prepared: {
      reading: {
        kpis: [aKpi()],
        definitions: [],
        problems: [{ rowNumber: 3, problem }],
        links: new Map(),
      },
      standings: [aStanding('too_early', { value: 5 })],
      unclear: { repeated: [], contradictory: [] },
      doubled: [],
    },
    decided: { decisions: [{ alert: anAlert(), reason: { code: 'alert_told', values: {} } }] },
    unwritten: [
      { code: 'figures_not_written', values: { problem: 'timed out.' } },
      { code: 'figures_not_written', cause: table },
    ],
    sent: {
      mails: [{ to: 'a@example.com', subject: 's', state: 'refused', problem: 'Invalid email.' }],
      remaining: 9,
    },
  }),
);

test('a run’s report is put into words in the language, reason by reason and problem by problem', () => {
  expect(saidReport(report, 'en')).toEqual({
    outcome: 'done',
    at: '2026-04-20T00:00:00.000Z',
    kpis: [
      {
        id: 'K-001',
        name: 'Renewals',
        status: 'too_early',
        reason: 'The period has just started, so it is too early to judge.',
        value: 5,
        target: null,
        gap: null,
        attainment: null,
        period: '2026-04-01',
      },
    ],
    alerts: [{ id: 'K-001@2026-04-01', state: 'open', reason: 'It has been mailed already.' }],
    mails: [{ to: 'a@example.com', subject: 's', state: 'refused', problem: 'Invalid email.' }],
    notices: [
      'Measurements or statuses could not be written: timed out. The next run tries again.',
      'Measurements or statuses could not be written: The “Measurements” sheet cannot be found. Create it again with Set up in the Waymark menu. The next run tries again.',
      'The mail to a@example.com was refused: Invalid email. Check the owner’s address. The next try is tomorrow.',
      'Row 3 of the register: “x” is not one of the choices. Choose one of: a, b',
    ],
  });
  const { kpis, notices } = saidReport(report, 'ko');
  expect(kpis[0].reason).toBe('기간이 막 시작되어 아직 판단하지 않습니다.');
  expect(notices[3]).toBe('지표 정의서 3행: ‘x’ 대신 다음 가운데 하나를 고르세요: a, b');
});
