import type { AlertMethods } from './alerts';
import type { DefineMethods } from './define';
import type { DefineSetMethods } from './define-set';
import type { EvaluateMethods } from './evaluate';
import type { ExchangeMethods } from './exchange';
import type { FunctionMethods } from './functions';
import type { PageMethods } from './page';
import type { RecordMethods } from './record';
import type { TableMethods } from './tables';

/**
 * What the pages may ask of the server, and what they get, a file per capability. Plain data only: days
 * and instants are ISO text, blanks are `null`.
 */
export interface Rpc
  extends
    PageMethods,
    TableMethods,
    DefineMethods,
    DefineSetMethods,
    ExchangeMethods,
    EvaluateMethods,
    AlertMethods,
    FunctionMethods,
    RecordMethods {}

export type RpcMethod = keyof Rpc;
