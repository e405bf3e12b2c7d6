import * as v from 'valibot';
import { type AlertsState, alertsStatus } from '../../app/alerts/alerts-status';
import { backtest } from '../../app/alerts/backtest';
import { switchAlerts } from '../../app/alerts/switch-alerts';
import type { Language } from '../../contract/language/language';
import type { AlertMethods, AlertsStatus } from '../../contract/rpc/alerts';
import { saidBacktest } from '../said/backtest';
import { sentences } from '../said/problems';
import { draft } from './draft-payload';
import type { Methods } from './method';
import { nothing } from './payloads';

function saidStatus({ problems, ...status }: AlertsState, language: Language): AlertsStatus {
  return { ...status, notices: problems.map(sentences(language)) };
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

  backtest: {
    access: 'reads',
    payload: () => v.object({ draft: draft() }),
    handle: ({ ports, language }, payload) =>
      saidBacktest(backtest(ports, ports.moment(), payload.draft), language),
  },
};
