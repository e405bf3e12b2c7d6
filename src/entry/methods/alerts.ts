import { boolean, object, optional } from 'valibot';
import { alertsStatus } from '../../app/alerts/alerts-status';
import { switchAlerts } from '../../app/alerts/switch-alerts';
import type { AlertMethods } from '../../contract/rpc/alerts';
import type { Methods } from './method';
import { nothing } from './payloads';
import { sentences } from './said';

export const ALERT_METHODS: Methods<keyof AlertMethods> = {
  alertsStatus: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) => alertsStatus(ports, sentences(language)),
  },

  switchAlerts: {
    access: 'writes',
    payload: () => object({ on: boolean(), takeOver: optional(boolean()) }),
    handle({ ports, language }, payload) {
      switchAlerts(ports, payload);
      return alertsStatus(ports, sentences(language));
    },
  },
};
