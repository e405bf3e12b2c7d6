/**
 * The part of the membrane that must live in the script's own realm, so that its arrays, dates, errors
 * and functions are the script's own. It is text because it is evaluated in each fresh context; nothing
 * of it is visible to the script. `bridge` is the host's side, see `membrane.ts`.
 */
export const GUEST_PRELUDE = String.raw`(function (bridge) {
'use strict';
const NativeDate = Date;
// Kept from before the script runs: what it puts in their place must not be handed the host's values.
const { isArray } = Array;
const { keys, hasOwn, defineProperty } = Object;
const LOCAL_TIME = 'the stand-in does not provide local time: use UTC or the spreadsheet\'s zone';

class Exception extends Error {}
Object.defineProperty(Exception.prototype, 'name', { value: 'Exception', writable: true, configurable: true });

function raise(failure) {
  if (failure.name === 'Exception') throw new Exception(failure.message);
  const error = new Error(failure.message);
  error.name = failure.name;
  throw error;
}

function missing(what) {
  return raise(bridge.fault(what));
}

function toGuest(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) {
    const copy = [];
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index];
      copy.push(typeof item === 'object' ? toGuest(item) : item);
    }
    return copy;
  }
  if (bridge.isDate(value)) return new NativeDate(+value);
  const wrapped = bridge.wrapped(value);
  if (wrapped) return wrapped;
  const copy = {};
  const names = keys(value);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    // Defined, for assigning to __proto__ would change what the copy inherits.
    defineProperty(copy, name, { __proto__: null, value: toGuest(value[name]), writable: true, enumerable: true, configurable: true });
  }
  return copy;
}

// Asked of any object by printing, by promises and by conversions.
const SILENT = new Set(['then', 'toJSON', 'constructor', '__proto__', 'inspect', 'nodeType', '$$typeof', 'asymmetricMatch']);

// Not a plain object: data that may go to a page never has it inside.
class HostObject {}

function guestObject(className, look) {
  const shortName = className.slice(className.lastIndexOf('.') + 1);
  const own = {
    __proto__: null,
    toString: () => {
      const asText = look('toString');
      return asText ? asText() : shortName;
    },
    valueOf: () => proxy,
  };
  const proxy = new Proxy(new HostObject(), {
    get(_target, name) {
      if (typeof name === 'symbol') return undefined;
      const known = own[name];
      if (known !== undefined) return known;
      const found = look(name);
      if (found !== undefined) return (own[name] = found);
      return SILENT.has(name) ? undefined : missing(className + '.' + name);
    },
    has(_target, name) {
      return typeof name === 'string' && look(name) !== undefined;
    },
    set(_target, name) {
      return missing('setting ' + className + '.' + String(name));
    },
    defineProperty(_target, name) {
      return missing('setting ' + className + '.' + String(name));
    },
    deleteProperty(_target, name) {
      return missing('deleting ' + className + '.' + String(name));
    },
  });
  return proxy;
}

function wrapObject(host, className) {
  return guestObject(className, (name) => {
    const kind = bridge.kindOf(host, name);
    if (kind === 'method') {
      return (...args) => {
        const answer = bridge.call(host, name, args);
        return answer === bridge.FAILED ? raise(bridge.failure()) : toGuest(answer);
      };
    }
    return kind === 'constant' ? constant(bridge.constant(host, name), className + '.' + name) : undefined;
  });
}

function constant(value, name) {
  if (typeof value !== 'object' || value === null || bridge.wrapped(value) || isArray(value) || bridge.isDate(value)) {
    return toGuest(value);
  }
  return guestObject(name, (key) =>
    hasOwn(value, key) ? constant(value[key], name + '.' + key) : undefined);
}

function wrapEnum(name, ordinal) {
  return Object.freeze({
    toString: () => name,
    toJSON: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other) => ordinal - other.ordinal(),
  });
}

// A text without a zone, other than a bare date, is local time.
const ZONED = /^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?\s*$|(GMT|UTC|Z)([+-]\d{4})?\s*(\(.*\))?$/i;
function refuseLocal(text, name) {
  // What is no date at all is none in any zone.
  if (!Number.isNaN(NativeDate.parse(text)) && !ZONED.test(text)) missing(name + '(' + JSON.stringify(text) + '): ' + LOCAL_TIME);
}

function GuestDate(...args) {
  if (!new.target) return missing('Date(): ' + LOCAL_TIME);
  if (args.length === 0) return Reflect.construct(NativeDate, [bridge.now()], new.target);
  if (args.length > 1) return missing('new Date(y, m, …): ' + LOCAL_TIME);
  if (typeof args[0] === 'string') refuseLocal(args[0], 'new Date');
  return Reflect.construct(NativeDate, args, new.target);
}
const hide = (object, name, value) =>
  Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
hide(GuestDate, 'now', () => bridge.now());
hide(GuestDate, 'UTC', NativeDate.UTC);
hide(GuestDate, 'parse', (text) => (refuseLocal(String(text), 'Date.parse'), NativeDate.parse(text)));
Object.defineProperty(GuestDate, 'name', { value: 'Date' });
Object.defineProperty(GuestDate, 'length', { value: 7 });
Object.defineProperty(GuestDate, 'prototype', { value: NativeDate.prototype, writable: false });
hide(NativeDate.prototype, 'constructor', GuestDate);
for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Year']) {
  for (const name of ['get' + part, 'set' + part]) {
    if (name in NativeDate.prototype) hide(NativeDate.prototype, name, () => missing('Date.' + name + ': ' + LOCAL_TIME));
  }
}
for (const name of ['getTimezoneOffset', 'toString', 'toDateString', 'toTimeString']) {
  hide(NativeDate.prototype, name, () => missing('Date.' + name + ': ' + LOCAL_TIME));
}
for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
  const native = NativeDate.prototype[name];
  hide(NativeDate.prototype, name, function (locales, options) {
    return options && options.timeZone ? native.call(this, locales, options) : missing('Date.' + name + ': ' + LOCAL_TIME);
  });
}
const NativeFormat = Intl.DateTimeFormat;
function needZone(options) {
  return options && options.timeZone ? options : missing('Intl.DateTimeFormat without timeZone: ' + LOCAL_TIME);
}
hide(Intl, 'DateTimeFormat', new Proxy(NativeFormat, {
  construct: (target, [locales, options], newTarget) => Reflect.construct(target, [locales, needZone(options)], newTarget === Intl.DateTimeFormat ? target : newTarget),
  apply: (target, _self, [locales, options]) => target(locales, needZone(options)),
}));
hide(globalThis, 'Date', GuestDate);

const guestConsole = {};
for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
  guestConsole[level] = (...args) => { bridge.log(level, args); };
}
guestConsole.time = guestConsole.timeEnd = () => undefined;
hide(globalThis, 'console', guestConsole);

function describe(error) {
  try {
    if (error instanceof Error) return { name: String(error.name), message: String(error.message), stack: String(error.stack) };
    return { name: '', message: String(error), stack: '' };
  } catch (_) {
    return { name: '', message: 'an error that cannot be read', stack: '' };
  }
}

function attempt(work) {
  try {
    return { value: work() };
  } catch (error) {
    return { error: describe(error) };
  }
}

return {
  wrapObject,
  wrapEnum,
  define: (name, value) => hide(globalThis, name, value),
  start: (script, parameters) => attempt(() => script(...parameters.map((name) => globalThis[name]))),
  invoke: (work, args) => attempt(() => work(...toGuest(args))),
};
})`;
