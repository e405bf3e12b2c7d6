/** How large a Korean or English number word is. */
function scaleOf(unit: string): number {
  const scales: Record<string, number> = { 천: 3, 만: 4, 억: 8, 조: 12, k: 3, m: 6, b: 9 };
  return scales[unit.toLowerCase()];
}

const PLAIN = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d{1,3})?$/i;
const ENGLISH = /^([+-]?[\d,.]+)\s*([kmb])$/i;
const KOREAN = /^([+-]?)((?:[\d,.]+\s*(?:천만|천|만|억|조)\s*)+)([\d,.]*)$/;
const KOREAN_PART = /([\d,.]+)\s*(천만|천|만|억|조)/g;

function plainNumber(text: string, exponent = 0): number | undefined {
  if (!/\d/.test(text) || !PLAIN.test(text)) return undefined;
  // The exponent is appended as text so that 4.35 % is 0.0435 and not 0.043499999999999996.
  const digits = text.replace(/,/g, '');
  const value = exponent && !/e/i.test(digits) ? Number(`${digits}e${exponent}`) : Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

function koreanNumber(text: string): number | undefined {
  const match = KOREAN.exec(text);
  if (!match) return undefined;
  const parts = (match[2].match(KOREAN_PART) ?? []).map(koreanPart);
  const all = match[3] ? [...parts, plainNumber(match[3])] : parts;
  let sum = 0;
  for (const part of all) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return match[1] === '-' ? -sum : sum;
}

/** `3천만`, `1.5억` */
function koreanPart(text: string): number | undefined {
  const unit = /[천만억조]+$/.exec(text)?.[0] ?? '';
  const exponent = unit === '천만' ? 7 : scaleOf(unit);
  return plainNumber(text.slice(0, -unit.length).trim(), exponent);
}

/**
 * A number as people type it in Korean or English: `1,000,000`, `5%`, `-0.05`, `₩3,000`, `1.2M`, `10억`,
 * `1억 5천만 원`. Commas must part thousands: `1,5` is no number, because it could mean 1.5 or 15.
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/^([+-]?)\s*[₩$€£¥]\s*/, '$1')
    .replace(/\s*원$/, '');
  if (text.endsWith('%')) return plainNumber(text.slice(0, -1).trim(), -2);
  const english = ENGLISH.exec(text);
  if (english) return plainNumber(english[1], scaleOf(english[2]));
  return plainNumber(text) ?? koreanNumber(text);
}
