import type { RpcMethod } from '../../contract/rpc/rpc';
import { ALERT_METHODS } from './alerts';
import { DEFINE_METHODS } from './define';
import { DEFINE_SET_METHODS } from './define-set';
import { EVALUATE_METHODS } from './evaluate';
import { EXCHANGE_METHODS } from './exchange';
import { FUNCTION_METHODS } from './functions';
import type { Methods } from './method';
import { PAGE_METHODS } from './page';
import { RECORD_METHODS } from './record';
import { TABLE_METHODS } from './tables';

/** Everything that pages may ask, joined when one of them asks. */
export function methods(): Methods<RpcMethod> {
  return {
    ...PAGE_METHODS,
    ...TABLE_METHODS,
    ...DEFINE_METHODS,
    ...DEFINE_SET_METHODS,
    ...EXCHANGE_METHODS,
    ...EVALUATE_METHODS,
    ...ALERT_METHODS,
    ...FUNCTION_METHODS,
    ...RECORD_METHODS,
  };
}
