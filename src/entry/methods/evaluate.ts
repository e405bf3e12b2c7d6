import * as v from 'valibot';
import { evaluateNow } from '../../app/alerts/evaluate-now';
import { takeOverValue } from '../../app/evaluate/take-over-value';
import type { EvaluateMethods } from '../../contract/rpc/evaluate';
import { saidKpis } from '../said/report';
import type { Methods } from './method';
import { text } from './payloads';

/** A page's request ends with Google's six minutes as well, and somebody waits for it. */
const WORKING_TIME = 4 * 60_000;

export const EVALUATE_METHODS: Methods<keyof EvaluateMethods> = {
  takeOverValue: {
    access: 'writes',
    payload: () => v.object({ kpi: text(40, 1), period: v.pipe(v.string(), v.isoDate()) }),
    handle: ({ ports }, { kpi, period }) => ({
      differences: [
        ...takeOverValue(ports, { kpi, period, moment: ports.moment(), by: ports.person.email() }),
      ],
    }),
  },

  // A trial writes nothing and asks for no right; a run sees to the right and the lock itself.
  evaluateNow: {
    access: 'reads',
    payload: () => v.object({ dryRun: v.boolean() }),
    handle({ ports, language }, { dryRun: isTrial }) {
      const deadline = new Date(ports.clock.now().getTime() + WORKING_TIME);
      const { kpis, mails } = evaluateNow(ports, { isTrial, deadline });
      return {
        kpis: saidKpis(kpis, language),
        mails: mails.map(({ to, subject }) => ({ to, subject })),
      };
    },
  },
};
