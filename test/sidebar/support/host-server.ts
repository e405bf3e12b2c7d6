import type { RpcAnswer } from '../../../src/contract/rpc/answer';
import type { ScriptHost } from '../../../workbench/host/api';
import type { Receiver } from './open-sidebar';

/** The built add-on behind the page, called as Google calls it. */
export function hostServer(host: ScriptHost, user: string): Receiver {
  return {
    receive: (method, payload) =>
      Promise.resolve(host.callFromPage(user, 'waymark', [method, payload]) as RpcAnswer<unknown>),
  };
}
