import * as v from 'valibot';
import { alertSettings, saveAlertSettings } from '../../app/alerts/alert-settings';
import { answerAlert } from '../../app/alerts/answer-alert';
import { myAlerts, type ReadMyAlert } from '../../app/alerts/my-alerts';
import { type AlertsState, alertsStatus } from '../../app/alerts/alerts-status';
import { automaticRuns, removeAutomaticRuns } from '../../app/alerts/automatic-runs';
import { backtest } from '../../app/alerts/backtest';
import { backtestRegister } from '../../app/alerts/backtest-register';
import { saveWebhook, webhookView } from '../../app/alerts/webhook-settings';
import { previewAlerts } from '../../app/alerts/preview-alerts';
import { switchAlerts } from '../../app/alerts/switch-alerts';
import { watchRuns } from '../../app/alerts/watch';
import { newsKinds, SETTING_BOUNDS } from '../../contract/alert-settings-text';
import { kpiField } from '../../contract/fields/records/kpi-field';
import type { Language } from '../../contract/language/language';
import type { AlertMethods, AlertsStatus, MyAlert } from '../../contract/rpc/alerts';
import { figuresOf } from '../../text/figures';
import { reasonSentence } from '../../text/problems/reasons';
import { saidBacktest } from '../said/backtest';
import { saidLookBack } from '../said/look-back';
import { sentences } from '../said/problems';
import { draft } from './draft-payload';
import type { Methods } from './method';
import { kpiId, language as languageWord, longText, nothing, text } from './payloads';

function saidStatus({ problems, ...status }: AlertsState, language: Language): AlertsStatus {
  return { ...status, notices: problems.map(sentences(language)) };
}

/** More than anybody types into one input. */
const MOST_TEXT = 9_000;
/** What all settings come to with as many people as there is room for. */
const MOST_SEEN = 100_000;

function settingsForm() {
  const between = ({ min, max }: { min: number; max: number }) =>
    v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
  return v.object({
    planDays: between(SETTING_BOUNDS.planDays),
    escalateAfter: between(SETTING_BOUNDS.escalateAfter),
    escalateTo: text(254),
    weekends: v.boolean(),
    koreanHolidays: v.boolean(),
    days: text(MOST_TEXT),
    allowedDomains: text(MOST_TEXT),
    people: v.pipe(
      v.array(
        v.object({
          address: text(254, 1),
          language: v.nullable(languageWord()),
          newsOff: v.pipe(v.array(v.picklist(newsKinds())), v.maxLength(newsKinds().length)),
          digestOff: v.boolean(),
        }),
      ),
      v.maxLength(10_000),
    ),
    digestWeekday: between({ ...SETTING_BOUNDS.weekday, min: 0 }),
    digestHour: between(SETTING_BOUNDS.hour),
    digestLeads: text(MOST_TEXT),
  });
}

/** A page waits so long for the past of all KPIs, in milliseconds: Google ends a request much later. */
const LOOKING_BACK_TIME = 50_000;

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** As the register bounds these fields. */
function whatIf() {
  const bounded = (key: string) => {
    const { min = 0, max = 0 } = kpiField(key);
    return v.optional(v.pipe(v.number(), v.minValue(min), v.maxValue(max)));
  };
  const counted = (key: string) => {
    const { min = 0, max = 0 } = kpiField(key);
    return v.optional(whole(min, max));
  };
  return v.object({
    kpi: v.optional(kpiId()),
    missAt: bounded('miss_at'),
    warnAt: bounded('warn_at'),
    confirmAfter: counted('confirm_after'),
    repeatDays: counted('repeat_days'),
  });
}

function saidAlerts(alerts: readonly ReadMyAlert[], language: Language): { alerts: MyAlert[] } {
  const figures = figuresOf(language);
  return {
    alerts: alerts.map((alert) => ({ ...alert, reason: reasonSentence(alert.reason, figures) })),
  };
}

export const ALERT_METHODS: Methods<keyof AlertMethods> = {
  alertsStatus: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) => saidStatus(alertsStatus(ports), language),
  },

  switchAlerts: {
    access: 'writes',
    payload: () => v.object({ on: v.boolean(), takeOver: v.optional(v.boolean()) }),
    handle({ ports, language }, payload) {
      switchAlerts(ports, payload);
      return saidStatus(alertsStatus(ports), language);
    },
  },

  previewAlerts: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports }) => previewAlerts(ports, ports.moment()),
  },

  watchAlertRuns: {
    access: 'writes',
    payload: () => v.object({ on: v.boolean() }),
    handle({ ports, language }, { on }) {
      watchRuns(ports, on);
      return saidStatus(alertsStatus(ports), language);
    },
  },

  automaticRuns: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports }) => automaticRuns(ports),
  },

  removeAutomaticRuns: {
    access: 'writes',
    payload: nothing,
    handle: ({ ports }) => removeAutomaticRuns(ports),
  },

  myAlerts: {
    access: 'reads',
    payload: () => v.object({ everybody: v.optional(v.boolean()) }),
    handle: ({ ports, language }, { everybody = false }) =>
      saidAlerts(myAlerts(ports, everybody), language),
  },

  answerAlert: {
    access: 'writes',
    payload: () =>
      v.object({
        id: text(80, 1),
        acknowledged: v.boolean(),
        plan: longText(),
        seenPlan: longText(),
      }),
    handle({ ports, language }, answer) {
      answerAlert(ports, answer);
      return saidAlerts(myAlerts(ports, false), language);
    },
  },

  alertSettings: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports }) => alertSettings(ports),
  },

  saveAlertSettings: {
    access: 'writes',
    payload: () => v.object({ form: settingsForm(), seen: text(MOST_SEEN) }),
    handle({ ports }, payload) {
      const { now, zone } = ports.moment();
      return saveAlertSettings(ports, payload, zone.dayOf(now));
    },
  },

  webhook: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports }) => webhookView(ports),
  },

  saveWebhook: {
    access: 'writes',
    payload: () =>
      v.object({ url: text(1_000), team: text(200), misses: v.boolean(), remove: v.boolean() }),
    handle: ({ ports }, payload) => saveWebhook(ports, payload, ports.moment()),
  },

  backtest: {
    access: 'reads',
    payload: () => v.object({ draft: draft() }),
    handle: ({ ports, language }, payload) =>
      saidBacktest(backtest(ports, ports.moment(), payload.draft), language),
  },

  backtestRegister: {
    access: 'reads',
    payload: () => v.object({ months: whole(1, 24), whatIf: v.optional(whatIf()) }),
    handle({ ports, language }, question) {
      const moment = ports.moment();
      const deadline = new Date(moment.now.getTime() + LOOKING_BACK_TIME);
      return saidLookBack(backtestRegister(ports, moment, { ...question, deadline }), language);
    },
  },
};
