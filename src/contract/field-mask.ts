import { letterOf, numberOf } from './text-check';

const BITS = 6;

/** Which of the fields are among the keys: a letter for each six, a bit for each field. */
export function maskOf(keys: ReadonlySet<string>, fields: readonly string[]): string {
  let mask = '';
  for (let at = 0; at < fields.length; at += BITS) {
    const bits = fields.slice(at, at + BITS).map((key, bit) => (keys.has(key) ? 2 ** bit : 0));
    mask += letterOf(bits.reduce((sum, bit) => sum + bit, 0));
  }
  return mask;
}

export function fieldsOfMask(mask: string, fields: readonly string[]): string[] {
  return fields.filter((_, at) => {
    const bits = numberOf(mask[Math.floor(at / BITS)]);
    return (bits & (1 << (at % BITS))) !== 0;
  });
}
