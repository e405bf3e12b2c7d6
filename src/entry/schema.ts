/**
 * Schemas of what a page may send. A schema answers with the value, without what nobody asked for, or throws
 * the place where it is wrong. They are few and small because every cell loads the whole script.
 */
export type Schema<Value> = (sent: unknown, place: string) => Value;

/** Where in what was sent something is wrong, such as `draft.values.target`; blank for all of it. */
export class WrongAt {
  constructor(readonly place: string) {}
}

/** A value of which it is told whether it is right. */
export function suchThat<Value>(isRight: (sent: unknown) => boolean): Schema<Value> {
  return (sent, place) => {
    if (!isRight(sent)) throw new WrongAt(place);
    return sent as Value;
  };
}

export function truth(): Schema<boolean> {
  return suchThat((sent) => typeof sent === 'boolean');
}

export function text(most: number, least = 0): Schema<string> {
  return suchThat(
    (sent) => typeof sent === 'string' && sent.length >= least && sent.length <= most,
  );
}

export function wholeNumber(least: number, most: number): Schema<number> {
  return suchThat(
    (sent) => Number.isInteger(sent) && (sent as number) >= least && (sent as number) <= most,
  );
}

export function oneOf<Value extends string>(values: readonly Value[]): Schema<Value> {
  return suchThat((sent) => values.includes(sent as Value));
}

export function nullable<Value>(schema: Schema<Value>): Schema<Value | null> {
  return (sent, place) => (sent === null ? null : schema(sent, place));
}

export function optional<Value>(schema: Schema<Value>): Schema<Value | undefined> {
  return (sent, place) => (sent === undefined ? undefined : schema(sent, place));
}

type Shape<Schemas> = {
  [Key in keyof Schemas]: Schemas[Key] extends Schema<infer Value> ? Value : never;
};

/** An object with these properties; what else it holds is left out. */
export function object<Schemas extends Record<string, Schema<unknown>>>(
  schemas: Schemas,
): Schema<Shape<Schemas>> {
  return (sent, place) => {
    const all = propertiesOf(sent, place);
    const kept: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(schemas)) {
      const value = schema(all.get(key), within(place, key));
      if (value !== undefined) kept[key] = value;
    }
    return kept as Shape<Schemas>;
  };
}

/** An object under these keys and no others, each with the same kind of value. */
export function record<Value>(keys: readonly string[], schema: Schema<Value>) {
  return (sent: unknown, place: string): Record<string, Value> => {
    const kept: Record<string, Value> = {};
    for (const [key, value] of propertiesOf(sent, place)) {
      if (!keys.includes(key)) throw new WrongAt(within(place, key));
      kept[key] = schema(value, within(place, key));
    }
    return kept;
  };
}

function propertiesOf(sent: unknown, place: string): Map<string, unknown> {
  if (typeof sent !== 'object' || sent === null) throw new WrongAt(place);
  return new Map(Object.entries(sent));
}

function within(place: string, key: string): string {
  return place ? `${place}.${key}` : key;
}
