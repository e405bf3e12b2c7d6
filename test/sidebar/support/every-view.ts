import type { Frame } from 'playwright-core';
import type { Language } from '../../../src/contract/language/language';
import { A_CARD, A_YEAR_OF_MAILS, CHURN, COLUMNS } from './definition';
import { anOpenAlert } from './an-open-alert';
import { aPastWithOtherTerms } from './a-past';
import { FakeServer } from './fake-server';
import { aKpi, START, UNSET } from './start-info';

/** One view of the page, made to show what it can show at once. */
export interface ShownView {
  name: string;
  view: 'list' | 'new' | 'alerts' | 'setup';
  /** The view within the page of alerts. */
  step?: 'mine' | 'sending' | 'settings' | 'past';
  server: () => FakeServer;
  reach?: (frame: Frame) => Promise<void>;
}

const KPIS = [
  aKpi({}),
  aKpi({ id: 'K-002', name: 'Churn', status: 'missed', unit: '%', value: 0.081, target: 0.05 }),
  aKpi({ id: 'K-003', name: 'Days to ship', status: 'at_risk', unit: 'd', value: 4.1, target: 4 }),
  aKpi({ id: 'K-004', name: 'Visitors', status: 'no_data', value: null, attainment: null }),
  aKpi({ id: 'K-005', name: 'Return rate', status: 'error', value: null, attainment: null }),
  aKpi({ id: 'K-006', name: 'Too new', status: 'too_early' }),
  aKpi({ id: 'K-007', name: 'A draft', state: 'draft', status: null, owner: '' }),
];

function editing(part = {}): FakeServer {
  return new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values: { ...CHURN, ...part } }),
  });
}

const toStep = (number: number) => async (frame: Frame) => {
  await frame.click('.kpi-name');
  await frame.click('.card .bar-foot .primary');
  await frame.click(`.steps li:nth-child(${number}) button`);
  const folded = frame.locator('details:not([open]) > summary');
  // Whatever opens one leaves fewer.
  while ((await folded.count()) > 0) await folded.first().click();
};

export const EVERY_VIEW: readonly ShownView[] = [
  {
    name: 'the list with an offered draft',
    view: 'list',
    server: () => {
      const server = new FakeServer({ listKpis: () => KPIS });
      server.draft = { draftId: 'form-1', id: null, values: { name: 'Leads' } };
      return server;
    },
    reach: async (frame) => {
      await frame.waitForSelector('.kpi');
    },
  },
  {
    name: 'first use',
    view: 'new',
    server: () => {
      const server = new FakeServer();
      server.start = UNSET;
      return server;
    },
  },
  {
    name: 'problems of tables',
    view: 'setup',
    server: () => {
      const server = new FakeServer();
      server.start = {
        ...START,
        ready: false,
        problems: [
          { table: 'kpis', code: 'column_missing', message: 'Column lost.', repairable: true },
          { table: 'kpis', code: 'id_twice', message: 'K-003 stands twice.', repairable: false },
        ],
      };
      return server;
    },
  },
  {
    name: 'the settings of alerts, with a number that is none',
    view: 'alerts',
    step: 'settings',
    server: () => new FakeServer(),
    reach: async (frame) => {
      await frame.locator('.person summary').last().click();
      await frame.fill('#alerts-planDays', 'five');
      await frame.click('main .row button');
      await frame.waitForSelector('.field.faulty');
    },
  },
  {
    name: 'the mails of past months, with other terms and a number that is none',
    view: 'alerts',
    step: 'past',
    server: () => new FakeServer({ backtestRegister: aPastWithOtherTerms }),
    reach: async (frame) => {
      await frame.click('main .row button');
      await frame.waitForSelector('#look-back-people');
      await frame.locator('.person summary').first().click();
      await frame.fill('#what-if-warnAt', 'many');
      await frame.click('main .row button');
      await frame.waitForSelector('.field.faulty');
    },
  },
  {
    name: 'my alerts, of which one has no number',
    view: 'alerts',
    server: () =>
      new FakeServer({
        myAlerts: () => ({
          alerts: [
            anOpenAlert(),
            anOpenAlert({ id: 'K-003@2026-03-01', status: 'error', planDue: null }),
          ],
        }),
      }),
    reach: async (frame) => {
      await frame.waitForSelector('.my-alert');
    },
  },
  {
    name: 'alerts that another person switched on, with a trial',
    view: 'alerts',
    step: 'sending',
    server: () =>
      new FakeServer({
        alertsStatus: () => ({
          on: true,
          by: 'minji@example.com',
          isOfOthers: false,
          switchedOnAt: '2026-03-31T23:30:00.000Z',
          lastRunAt: '2026-04-01T00:30:00.000Z',
          lastRunBy: 'minji@example.com',
          watchedBy: null,
          notices: ['8 mails wait for tomorrow.'],
          differences: [
            {
              kpi: 'K-001',
              name: 'Sales',
              period: '2026-03-01',
              cadence: 'month',
              unit: 'USD',
              recorded: 50,
              found: 120,
            },
          ],
          mailsLeftToday: 12,
        }),
        evaluateNow: () => ({
          kpis: [
            {
              id: 'K-002',
              name: 'Churn',
              status: 'missed',
              reason: 'Attainment 38% is below 90%.',
              value: 0.081,
              target: 0.05,
              gap: { side: 'over_limit', amount: 0.031, bound: 0.05 },
              attainment: 0.38,
              period: '2026-01-01',
            },
          ],
          mails: [{ to: 'minji@example.com', subject: '[Waymark] 1 KPI missed' }],
        }),
      }),
    reach: async (frame) => {
      await frame.click('section button');
      await frame.waitForSelector('.mails');
    },
  },
  {
    name: 'the card of a KPI that was missed, with its history',
    view: 'list',
    server: () => {
      const server = editing();
      server.answers.kpiCard = () => A_CARD;
      return server;
    },
    reach: async (frame) => {
      await frame.click('.kpi-name');
      await frame.waitForSelector('.chart svg');
    },
  },
  {
    name: 'a sentence, read',
    view: 'new',
    server: () => new FakeServer(),
    reach: async (frame) => {
      await frame.fill('#sentence', 'At least 30 new contracts a month, somehow, by December 31');
      await frame.waitForSelector('.said mark');
      await frame.click('details:not([open]) > summary');
    },
  },
  {
    name: 'the card of a KPI whose actual value no trigger can read',
    view: 'list',
    server: () => {
      const server = editing();
      server.answers.kpiCard = () => ({
        ...A_CARD,
        actualAsMeasure: 'CHURN(Customers!C:C, Customers!D:D, from, to)',
      });
      return server;
    },
    reach: async (frame) => {
      await frame.click('.kpi-name');
      await frame.waitForSelector('.notice button');
    },
  },
  {
    name: 'a new KPI with what the selection proposes',
    view: 'new',
    server: () =>
      new FakeServer({
        proposeMeasures: () => ({
          selected: 'Customers!C5',
          proposals: [
            {
              measure: 'CHURN(Customers!C:C, Customers!D:D, from, to)',
              columns: COLUMNS,
            },
            { measure: 'COUNT_IN(Customers!C:C, from, to)', columns: COLUMNS },
          ],
          cell: null,
        }),
      }),
    reach: async (frame) => {
      await frame.click('.steps li:nth-child(2) button');
      await frame.waitForSelector('.proposal');
    },
  },
  {
    name: 'a cell with one of our functions, refused with the way out',
    view: 'new',
    server: () =>
      new FakeServer({
        lookAtCell: ({ cell }) => ({
          cell,
          holds: 'own_function',
          shown: '0.08',
          label: 'Churn',
          unit: '%',
          refusal: `${cell} is the result of CHURN.`,
          measure: 'CHURN(Customers!C:C, Customers!D:D, from, to)',
        }),
      }),
    reach: async (frame) => {
      await frame.click('.steps li:nth-child(2) button');
      await frame.check('input[value="cell"]');
      await frame.fill('#field-actual', 'Summary!B2');
      await frame.waitForSelector('.field .hint button');
    },
  },
  {
    name: 'Measure it, with churn and its preview',
    view: 'list',
    server: editing,
    reach: async (frame) => {
      await toStep(1)(frame);
      await frame.waitForSelector('.chart svg');
      await frame.click('.chart summary');
    },
  },
  {
    name: 'Measure it, with a ratio, a condition and a fault',
    view: 'list',
    server: () => {
      const server = editing({
        measure:
          'SUM_IN(Orders!C:C, Orders!U2:U90, from, to, Orders!M:M, "West") / COUNT_IN(Orders!C:C, from, to)',
      });
      server.answers.previewMeasure = () => ({
        points: [],
        problem: { message: 'There is no such sheet.', start: 7, end: 15 },
      });
      return server;
    },
    reach: async (frame) => {
      await toStep(1)(frame);
      await frame.waitForSelector('mark');
    },
  },
  {
    name: 'Measure it, with lifetime value in two parts and a pick that fits nothing',
    view: 'list',
    server: () =>
      editing({
        measure:
          'LTV(SUM_IN(Orders!C:C, Orders!U:U, from, to, Orders!M:M, "West") / DISTINCT_IN(Orders!C:C, Orders!F:F, from, to, Orders!M:M, "West"), CHURN(Customers!C:C, Customers!D:D, from, to), 60%)',
      }),
    reach: async (frame) => {
      await toStep(1)(frame);
      await frame.click('fieldset.side button');
      await frame.waitForSelector('fieldset .error');
    },
  },
  {
    name: 'Aim',
    view: 'list',
    server: () => editing({ direction: 'between', target: 7 }),
    reach: toStep(2),
  },
  { name: 'Own it', view: 'list', server: editing, reach: toStep(3) },
  { name: 'When', view: 'list', server: editing, reach: toStep(4) },
  {
    name: 'When, with the mails of the past year',
    view: 'list',
    server: () => {
      const server = editing();
      server.answers.backtest = () => A_YEAR_OF_MAILS;
      return server;
    },
    reach: async (frame) => {
      await toStep(4)(frame);
      await frame.click('.backtest > button');
      await frame.waitForSelector('.backtest-mails');
    },
  },
  {
    name: 'Review of a change, refused for want of a reason',
    view: 'list',
    server: editing,
    reach: async (frame) => {
      await toStep(2)(frame);
      await frame.fill('#field-target', '7%');
      await frame.click('.steps li:nth-child(5) button');
      await frame.click('.bar-foot .primary');
      await frame.waitForSelector('.error');
    },
  },
  {
    name: 'Review with everything missing, and a failed call',
    view: 'new',
    server: () => {
      const server = new FakeServer();
      server.breakNext('saveKpi', 'PERMISSION_DENIED');
      return server;
    },
    reach: async (frame) => {
      await frame.click('.steps li:nth-child(6) button');
      await frame.click('.bar-foot .secondary:not(.back)');
      await frame.waitForSelector('[role="alert"]');
    },
  },
];

export function inLanguage(server: FakeServer, language: Language): FakeServer {
  server.start = { ...server.start, language };
  return server;
}
