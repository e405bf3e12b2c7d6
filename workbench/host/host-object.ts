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

/**
 * An object of Google's host as the script sees it. Only the methods listed exist; any other name
 * throws, so that the stand-in never seems to provide what it does not.
 */
export class HostObject {
  constructor(
    /** As in Google's messages: `SpreadsheetApp.Range`. */
    readonly className: string,
    readonly methods: Readonly<Record<string, HostMethod>>,
    /** Enumerations (records of `HostEnum`) and other constants: `SpreadsheetApp.ProtectionType`. */
    readonly constants: Readonly<Record<string, unknown>> = {},
  ) {}
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
