import type { ScriptRun } from './script-run';

/** What a call touches: decides which auth mode may make it and what it costs. */
export type Touches =
  | 'nothing'
  /** Only names something (`getRange`): no trip to the service. */
  | 'handle'
  | 'document-read'
  | 'document-write'
  | 'ui-menu'
  | 'ui'
  | 'user'
  | 'mail'
  | 'fetch'
  | 'properties-read'
  | 'properties-write'
  | 'cache-read'
  | 'cache-write'
  | 'lock'
  | 'triggers'
  | 'html';

/** The type names that Google's own messages use for arguments. */
export type ArgumentType =
  | 'Integer'
  | 'number'
  | 'String'
  | 'Boolean'
  | 'Object'
  | 'Object[][]'
  | 'String[]'
  | 'String[][]'
  | 'Date'
  /** A host object or an enumeration's value by its class name: `host:SpreadsheetApp.Range`. */
  | `host:${string}`
  /** An array of such. */
  | `host[]:${string}`;

/** One method of a host object: what it touches, what it takes, what it does. */
export interface HostMethod {
  touches: Touches;
  /** OAuth scopes of which any one suffices; none needed when absent. */
  scopes?: readonly string[];
  /** Accepted argument lists. Anything else is refused in Google's words. */
  signatures: readonly (readonly ArgumentType[])[];
  /** Argument lists that Google accepts as well and the stand-in does not: refused by name. */
  lacks?: readonly (readonly ArgumentType[])[];
  /** Arguments are copies; results are plain values, `Date`s, arrays of them, or host objects. */
  call(run: ScriptRun, ...args: never[]): unknown;
}

export type HostMethods = Readonly<Record<string, HostMethod>>;

/**
 * An object of Google's host as the script sees it. Only the methods listed exist; any other name
 * throws, so that the stand-in never seems to provide what it does not.
 */
export class HostObject {
  private readonly made: HostMethods[] = [];

  constructor(
    /** As in Google's messages: `SpreadsheetApp.Range`. */
    readonly className: string,
    /**
     * Groups are made one after the other until one has the name that is asked for: of a range with a
     * hundred methods mostly one is called.
     */
    private readonly groups: HostMethods | readonly (() => HostMethods)[],
    /** Enumerations (records of `HostEnum`) and other constants: `SpreadsheetApp.ProtectionType`. */
    readonly constants: Readonly<Record<string, unknown>> = {},
  ) {}

  method(name: string): HostMethod | undefined {
    for (let at = 0; ; at += 1) {
      const group = this.group(at);
      if (!group || Object.hasOwn(group, name)) return group?.[name];
    }
  }

  get methods(): HostMethods {
    const all: Record<string, HostMethod> = {};
    for (let at = 0; ; at += 1) {
      const group = this.group(at);
      if (!group) return all;
      Object.assign(all, { ...group, ...all });
    }
  }

  private group(at: number): HostMethods | undefined {
    const { groups } = this;
    if (!isList(groups)) return at === 0 ? groups : undefined;
    if (at < groups.length) this.made[at] ??= groups[at]();
    return this.made[at];
  }
}

function isList(
  groups: HostMethods | readonly (() => HostMethods)[],
): groups is readonly (() => HostMethods)[] {
  return Array.isArray(groups);
}

/** One value of an enumeration. In the script it is an object that prints as its name. */
export class HostEnum {
  constructor(
    /** `SpreadsheetApp.ProtectionType`; arguments name it as `host:SpreadsheetApp.ProtectionType`. */
    readonly className: string,
    readonly name: string,
    readonly ordinal = 0,
  ) {}
}

/** All values of one enumeration, by name. */
export function hostEnum<Name extends string>(
  className: string,
  names: readonly Name[],
): Record<Name, HostEnum> {
  const values = names.map(
    (name, ordinal) => [name, new HostEnum(className, name, ordinal)] as const,
  );
  return Object.fromEntries(values) as Record<Name, HostEnum>;
}
