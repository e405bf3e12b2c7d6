import { types } from 'node:util';
import type { Behind } from './copy-out';
import { copyOut } from './copy-out';
import type { Execution } from './execution';
import { HostFailure, ScriptKilled, StandInError } from './failures';
import { HostEnum, HostObject } from './host-object';
import { acceptedArguments, typeName } from './signatures';

/** What the part of the membrane in the script's realm offers to the host. */
export interface GuestRealm {
  wrapObject(host: HostObject, className: string): object;
  wrapEnum(name: string, ordinal: number): object;
  define(name: string, value: unknown): void;
  start(script: unknown, parameters: readonly string[]): Attempt;
  invoke(work: unknown, args: readonly unknown[]): Attempt;
}

export interface Attempt {
  value?: unknown;
  error?: { name: string; message: string; stack: string };
}

interface Failure {
  name: string;
  message: string;
}

/** The items of a list of the script, asking it for no method: those are the script's to replace. */
function listed(guestList: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  for (let index = 0; index < guestList.length; index += 1) list.push(guestList[index]);
  return list;
}

/** The host's side of one context: hands out objects, makes the calls, keeps identities. */
export class Membrane {
  readonly FAILED = Object.freeze({});
  private realm?: GuestRealm;
  private lastFailure: Failure = { name: 'Error', message: '' };
  private readonly guests = new WeakMap<object, object>();
  private readonly hosts = new WeakMap<object, HostObject | HostEnum>();

  constructor(
    private readonly execution: Execution,
    private readonly write: (level: string, args: readonly unknown[]) => void,
  ) {}

  connect(realm: GuestRealm): void {
    this.realm = realm;
  }

  readonly behind: Behind = (guest) => this.hosts.get(guest);
  readonly isDate = (value: unknown): boolean => types.isDate(value);
  readonly now = (): number => this.execution.now().getTime();
  readonly failure = (): Failure => this.lastFailure;

  /** The guest's object for a host object or enumeration value; nothing for plain values. */
  readonly wrapped = (value: unknown): object | undefined => {
    if (!(value instanceof HostObject) && !(value instanceof HostEnum)) return undefined;
    const known = this.guests.get(value);
    if (known) return known;
    const guest =
      value instanceof HostObject
        ? this.realm!.wrapObject(value, value.className)
        : this.realm!.wrapEnum(value.name, value.ordinal);
    this.guests.set(value, guest);
    this.hosts.set(guest, value);
    return guest;
  };

  readonly kindOf = (host: HostObject, name: string): 'method' | 'constant' | undefined => {
    if (host.method(name)) return 'method';
    return Object.hasOwn(host.constants, name) ? 'constant' : undefined;
  };

  readonly constant = (host: HostObject, name: string): unknown => host.constants[name];

  /** Something that the stand-in does not have: the run is void even if the script catches this. */
  readonly fault = (what: string): Failure => {
    const message = what.includes('the stand-in')
      ? what
      : `${what} is not provided by the stand-in`;
    return this.failed(new StandInError(message));
  };

  readonly log = (level: string, guestArgs: readonly unknown[]): void =>
    this.write(level, listed(guestArgs));

  readonly call = (host: HostObject, name: string, guestArgs: readonly unknown[]): unknown => {
    try {
      return this.made(host, name, listed(guestArgs));
    } catch (error) {
      this.lastFailure = this.failed(error);
      return this.FAILED;
    }
  };

  private made(host: HostObject, name: string, given: readonly unknown[]): unknown {
    const method = host.method(name)!;
    const call = `${host.className}.${name}`;
    this.execution.enter(call, method);
    const mismatch = (types: readonly string[]): never => {
      throw new HostFailure(
        `The parameters (${types.join(',')}) don't match the method signature for ${call}.`,
      );
    };
    const copied = given.map((arg) =>
      copyOut(arg, this.behind, () => mismatch(given.map(typeName))),
    );
    const accepted = acceptedArguments(copied, method.signatures);
    if (!accepted && method.lacks && acceptedArguments(copied, method.lacks)) {
      const types = copied.map(typeName).join(', ');
      throw new StandInError(`${call}(${types}) is not provided by the stand-in`);
    }
    const args = accepted ?? mismatch(copied.map(typeName));
    const result = method.call(this.execution, ...(args as never[]));
    this.execution.leave(call, method, args, result);
    return result;
  }

  private failed(error: unknown): Failure {
    try {
      if (error instanceof HostFailure) {
        return { name: 'Exception', message: this.execution.said(error.message) };
      }
    } catch (unsaid) {
      return this.failed(unsaid);
    }
    if (!(error instanceof ScriptKilled)) this.execution.void(error);
    const { name, message } = error as Error;
    return { name, message };
  }
}
