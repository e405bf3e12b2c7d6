import type { Rpc, RpcMethod } from '../../../src/contract/rpc/rpc';
import type { KpiDraft } from '../../../src/contract/rpc/define';
import type { RpcAnswer, RpcError } from '../../../src/contract/rpc/answer';
import { closedMonths, START } from './start-info';

type Answers = { [Method in RpcMethod]: (payload: Rpc[Method]['payload']) => Rpc[Method]['data'] };

export interface Call {
  method: string;
  payload: unknown;
}

const SETTINGS: Rpc['alertSettings']['data'] = {
  form: {
    planDays: 5,
    escalateAfter: 2,
    escalateTo: '',
    weekends: false,
    koreanHolidays: true,
    days: '2026-12-28 ~ 2026-12-31 종무',
    allowedDomains: 'example.com',
    people: [
      { address: 'minji@example.com', language: null, newsOff: [], digestOff: false },
      {
        address: 'a.person.with.quite.a.long.name@subsidiary.example.com',
        language: 'en',
        newsOff: ['stretch', 'jump'],
        digestOff: false,
      },
    ],
    digestWeekday: 0,
    digestHour: 9,
    digestLeads: '',
  },
  seen: '1',
};

/** What the transport does with the next call of a method instead of passing it on. */
type Fault = { breaks: string } | { refuses: RpcError };

/** The server behind `google.script.run`, in memory. Only this edge of the page is not the real thing. */
export class FakeServer {
  readonly calls: Call[] = [];
  start = START;
  channel: Rpc['webhook']['data'] = { isAvailable: false, shown: null, team: '', misses: false };
  draft: KpiDraft | null = null;
  saved: KpiDraft[] = [];
  answers: Answers;
  private readonly faults = new Map<string, Fault[]>();
  private readonly awaited = new Map<string, (payload: unknown) => void>();
  private readonly held = new Map<string, (() => void)[]>();

  constructor(answers: Partial<Answers> = {}) {
    this.answers = { ...this.usual(), ...answers };
  }

  /** The next call fails on the way, with Google's message. */
  breakNext(method: RpcMethod, breaks: string): void {
    this.faults.set(method, [...(this.faults.get(method) ?? []), { breaks }]);
  }

  /** The server refuses the next call. */
  refuseNext(method: RpcMethod, refuses: RpcError): void {
    this.faults.set(method, [...(this.faults.get(method) ?? []), { refuses }]);
  }

  /** Calls of the method wait until `release`. */
  hold(method: RpcMethod): void {
    this.held.set(method, []);
  }

  release(method: RpcMethod, first: 'oldest' | 'newest' = 'oldest'): void {
    const waiting = this.held.get(method) ?? [];
    this.held.delete(method);
    for (const go of first === 'oldest' ? waiting : waiting.reverse()) go();
  }

  /** Payloads of the method, without the language that every call carries. */
  callsOf(method: RpcMethod): unknown[] {
    return this.calls
      .filter((call) => call.method === method)
      .map(({ payload }) =>
        Object.fromEntries(Object.entries(payload as object).filter(([key]) => key !== 'language')),
      );
  }

  /** The payload of the next call of the method. */
  nextCall(method: RpcMethod): Promise<unknown> {
    return new Promise((resolve) => this.awaited.set(method, resolve));
  }

  async receive(method: string, payload: unknown): Promise<RpcAnswer<unknown>> {
    this.calls.push({ method, payload });
    this.awaited.get(method)?.(payload);
    this.awaited.delete(method);
    const waiting = this.held.get(method);
    if (waiting) await new Promise<void>((go) => waiting.push(go));
    const fault = this.faults.get(method)?.shift();
    if (fault && 'breaks' in fault) throw new Error(fault.breaks);
    if (fault) return { ok: false, error: fault.refuses };
    if (!Object.hasOwn(this.answers, method)) {
      return { ok: false, error: { code: 'method_unknown', message: `No method ${method}.` } };
    }
    const answer = this.answers[method as RpcMethod] as (payload: unknown) => unknown;
    return { ok: true, data: answer(payload) };
  }

  private usual(): Answers {
    return {
      start: ({ language }) => ({
        ...this.start,
        language: language ?? this.start.language,
        draft: this.draft,
      }),
      openPage: () => ({ opened: true }),
      setUp: () => {
        this.start = { ...this.start, ready: true, problems: [] };
        return { created: ['kpis', 'measurements', 'alerts'], problems: [] };
      },
      repairTables: () => {
        this.start = { ...this.start, ready: true, problems: [] };
        return { repaired: ['kpis.owner'], problems: [] };
      },
      listKpis: () => [],
      getKpi: ({ id }) => ({ id, values: {} }),
      saveKpi: ({ draft }) => {
        this.saved.push(draft);
        return { id: draft.id ?? 'K-013', created: draft.id === null, notices: [] };
      },
      keepDraft: ({ draft }) => {
        this.draft = draft;
        return { kept: draft !== null };
      },
      selection: () => ({
        a1: 'C2',
        sheet: 'Customers',
        rows: 1,
        columns: 1,
        frozenRows: 1,
        holds: 'date',
      }),
      insertFunction: ({ name, args }) => ({
        cell: 'Customers!F2',
        formula: `=${name}(${args.join(', ')})`,
        shown: '0.08',
      }),
      tryFunction: () => ({ problem: null, wanted: [] }),
      previewMeasure: () => ({ points: closedMonths(), problem: null }),
      automaticRuns: () => ({
        runs: 1,
        watches: 0,
        lastRunAt: '2026-03-31T23:30:00.000Z',
        nextRunBy: '2026-04-01T00:30:00.000Z',
      }),
      removeAutomaticRuns: () => ({ runs: 0, watches: 0, lastRunAt: null, nextRunBy: null }),
      previewAlerts: () => ({
        sender: this.start.user,
        recipients: [
          {
            to: 'minji@example.com',
            owned: 2,
            watched: 0,
            escalated: 0,
            teams: 0,
            isBarred: false,
          },
        ],
        mostADay: 6,
        leftToday: 100,
        mail: { to: 'minji@example.com', subject: '[Waymark] 1 KPI missed', html: '<p>A miss</p>' },
        isExample: false,
      }),
      myAlerts: () => ({ alerts: [] }),
      answerAlert: () => ({ alerts: [] }),
      alertSettings: () => SETTINGS,
      webhook: () => this.channel,
      saveWebhook: ({ url, team, misses, remove }) => {
        const shown = url === '' ? this.channel.shown : `hooks.slack.com …${url.slice(-4)}`;
        this.channel = { isAvailable: true, shown: remove ? null : shown, team, misses };
        return this.channel;
      },
      saveAlertSettings: ({ form }) => ({ ...SETTINGS, form, seen: JSON.stringify(form) }),
      takeOverValue: () => ({ differences: [] }),
      proposeMeasures: () => ({ selected: null, proposals: [], cell: null }),
      outlook: () => ({
        ahead: null,
        running: null,
        why: 'history_short',
        problem: 'There are too few values.',
        baseline: null,
        closed: [],
      }),
      sheetColumns: () => ({ columns: [] }),
      lookAtCell: ({ cell }) => ({
        cell,
        holds: 'number',
        shown: '42',
        label: '',
        unit: '',
        refusal: null,
        measure: null,
      }),
      alikeKpis: () => ({ notices: [] }),
      reviewDefinition: () => [],
      lintKpis: () => ({ findings: [], limits: { advised: 5, most: 7, perOwner: 5 } }),
      setKpiLimits: ({ limits }) => ({ findings: [], limits }),
      kpiTree: () => [],
      listCandidates: () => ({
        candidates: [],
        running: [],
        limits: { advised: 5, most: 7, perOwner: 5 },
        kept: null,
      }),
      keepChoice: () => ({ kept: true }),
      saveChoice: ({ choices }) => ({ saved: choices.map(({ id }) => id) }),
      kpiCard: ({ id }) => ({
        id,
        values: {},
        standing: null,
        points: [],
        alert: null,
        changes: [],
        breaks: [],
        problem: null,
        actualAsMeasure: null,
      }),
      listTemplates: () => ({ packs: [], templates: [], symptoms: [] }),
      installTemplates: () => ({ installed: [], present: [] }),
      exportDefinitions: ({ format }) => ({
        text: '',
        fileName: `waymark-kpis-2026-04-01.${format}`,
        count: 0,
        notices: [],
      }),
      importDefinitions: () => ({
        ...{ rows: [], written: false, needsReason: false, asksDay: false, notices: [] },
        ids: { given: 0, unknown: 0 },
      }),
      kpiCards: () => ({ teams: [], cards: [] }),
      openCard: () => ({ shown: true }),
      previewPast: () => ({
        said: '',
        cadence: 'month',
        units: { was: '', is: '' },
        periods: [],
        more: 0,
      }),
      evaluateNow: () => ({ kpis: [], mails: [] }),
      alertsStatus: () => ({
        on: false,
        by: null,
        isOfOthers: false,
        switchedOnAt: null,
        lastRunAt: null,
        lastRunBy: null,
        watchedBy: null,
        notices: [],
        mailsLeftToday: 100,
      }),
      backtest: () => ({
        days: { from: '2025-04-01', to: '2026-03-31' },
        cadence: 'month',
        mails: [],
        count: 0,
        kinds: [],
        people: [],
        notes: [],
        problem: null,
      }),
      watchAlertRuns: ({ on }) => ({
        ...this.answers.alertsStatus({}),
        watchedBy: on ? this.start.user : null,
      }),
      backtestRegister: () => ({
        ...{ days: { from: '2025-04-01', to: '2026-03-31' }, taken: [], said: 'No mail.' },
        ...{ mails: 0, first: null, last: null, months: [], people: [], kpis: [], whatIf: null },
        ...{ left: [], notes: [] },
      }),
      switchAlerts: ({ on }) => ({
        on,
        by: on ? this.start.user : null,
        isOfOthers: false,
        switchedOnAt: on ? '2026-03-31T23:30:00.000Z' : null,
        lastRunAt: null,
        lastRunBy: null,
        watchedBy: null,
        notices: [],
        mailsLeftToday: 100,
      }),
    };
  }
}
