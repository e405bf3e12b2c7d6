import { boolean, object } from 'valibot';
import type { EvaluateMethods } from '../../contract/rpc/evaluate';
import type { Methods } from './method';
import { evaluateNow } from '../../app/alerts/evaluate-now';

export const EVALUATE_METHODS: Methods<keyof EvaluateMethods> = {
  // Whether it writes, and so asks for the right and the lock, is the use case's own decision.
  evaluateNow: {
    access: 'reads',
    payload: () => object({ dryRun: boolean() }),
    handle: ({ ports }, payload) => evaluateNow(ports, payload),
  },
};
