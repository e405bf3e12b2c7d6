/**
 * What tells one text from another in a few letters: FNV-1a over its code units, 32 bits, mixed as
 * MurmurHash3 ends so that each letter hangs on all of them (FNV alone carries nothing downwards: texts that
 * differ in high bits would share their last letters). It keeps nothing of the text.
 *
 * Two texts that differ are taken for the same once in 64 to the power of the letters: with five once in a
 * thousand million, with two once in 4,096, with one once in 64. An edit by hand is then not noticed, until
 * the field is edited again; no number depends on it.
 */
export const MOST_LETTERS = 5;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 6;

/** The letter of a number below 64. */
export function letterOf(number: number): string {
  return LETTERS[number & 63];
}

/** The number of a letter; 0 of what is none. */
export function numberOf(letter: string | undefined): number {
  return Math.max(0, LETTERS.indexOf(letter || 'A'));
}

export function checkOf(text: string): string {
  return checkOfHash(hashOf(text));
}

/** Whether the text is one of those that this beginning of a check was made of. */
export function passes(text: string, check: string): boolean {
  return checkOf(text).startsWith(check);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}

/** The check of the text that has this hash. */
export function checkOfHash(hash: number): string {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  let check = '';
  for (let at = 0; at < MOST_LETTERS; at += 1) check += letterOf(mixed >>> (at * BITS));
  return check;
}
