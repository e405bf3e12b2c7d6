import iconv from 'iconv-lite';
import { FileError } from '../file-error';

export type Encoding = 'UTF-8' | 'UTF-16' | 'CP949' | 'Shift_JIS' | 'GB18030' | 'Windows-1252';

export interface DecodedText {
  text: string;
  encoding: Encoding;
  marked: boolean;
}

/** The text of the file. Programs save in the old encoding of their country unless told otherwise. */
export function decodedText(bytes: Uint8Array, file: string): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const label = first === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(label).decode(bytes), encoding: 'UTF-16', marked: true };
  }
  const wide = wideLabel(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16', marked: false };
  const utf8 = utf8Text(bytes);
  if (utf8 !== undefined) {
    const marked = first === 0xef && second === 0xbb;
    return { text: utf8, encoding: 'UTF-8', marked };
  }
  for (const [encoding, isLikely] of COUNTRIES) {
    const text = iconv.decode(bytes, encoding);
    if (!text.includes('\ufffd') && isLikely(text, bytes)) return { text, encoding, marked: false };
  }
  throw new FileError('unreadable_text', { file });
}

/** The bytes of the text in the encoding; `undefined` when it lacks one of the characters. */
export function encodedText(
  text: string,
  { encoding, marked }: { encoding: Encoding; marked: boolean },
): Uint8Array | undefined {
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === 'UTF-8') return new TextEncoder().encode(whole);
  if (encoding === 'UTF-16') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const bytes = iconv.encode(text, encoding);
  return iconv.decode(bytes, encoding) === text ? bytes : undefined;
}

/** UTF-16 without its mark: every other byte of plain text is zero. */
function wideLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even + odd < Math.max(3, head.length / 8) || bytes.length % 2 === 1) return undefined;
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : undefined;
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type IsLikely = (text: string, bytes: Uint8Array) => boolean;

/** Most bytes can be read in each of them: what comes out tells which one was meant. */
const COUNTRIES: readonly [Encoding, IsLikely][] = [
  [
    'CP949',
    (text) => {
      const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
      return share(foreign, /[가-힣]/u) > 0.5 && hasCommonHangul(text);
    },
  ],
  ['Shift_JIS', (text) => share(text.match(/[^\p{ASCII}]/gu) ?? [], /[ぁ-ヿ]/u) > 0.2],
  ['GB18030', (text, bytes) => standInPairs(bytes) && /\p{Script=Han}/u.test(text)],
  ['Windows-1252', (text) => !/(?![\t\r\n])\p{Cc}/u.test(text)],
];

function share(characters: readonly string[], kind: RegExp): number {
  return characters.filter((each) => kind.test(each)).length / Math.max(characters.length, 1);
}

/** A syllable of the older standard: an accented letter beside a plain one never gives such. */
function hasCommonHangul(text: string): boolean {
  return [...new Set(text.match(/[가-힣]/gu) ?? [])].some((syllable) => {
    const [lead, trail] = iconv.encode(syllable, 'cp949');
    return lead >= 0xb0 && trail >= 0xa1;
  });
}

/** Accented letters stand alone among plain ones; characters of two bytes do not. */
function standInPairs(bytes: Uint8Array): boolean {
  let run = 0;
  let odd = 0;
  let even = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) run += 1;
    else if (run > 0) {
      if (run % 2 === 0) even += 1;
      else odd += 1;
      run = 0;
    }
  }
  return even + (run > 0 && run % 2 === 0 ? 1 : 0) > odd * 2;
}
