import { hasDecimalComma } from '../../src/contract/functions/decimal-comma';
import { argumentText } from '../../src/contract/functions/formula-argument';
import { parseDay } from '../../src/contract/fields/typed/parse-day';
import { parseNumber } from '../../src/contract/fields/typed/parse-number';
import { isoOf } from '../../src/domain/calendar/day';
import type { FunctionArgument } from './reference';

export type ArgumentFault = 'needed' | 'needRange' | 'needNumber' | 'needDay' | 'needQuotes';

export type Written = { ok: true; text: string } | { ok: false; fault: ArgumentFault };

/** What a person typed for an argument as the formula holds it, or what it should be instead. */
export function written(typed: string, argument: FunctionArgument): Written {
  const { kinds } = argument;
  const text = typed.trim();
  if (text === '') return argument.optional ? as('') : { ok: false, fault: 'needed' };
  const day = kinds.includes('day') ? parseDay(text) : undefined;
  if (day !== undefined) return as(`"${isoOf(day)}"`);
  if (argumentText(text) !== undefined) return as(text);
  if (text.startsWith('"')) return { ok: false, fault: 'needQuotes' };
  if (kinds.includes('value') || kinds.includes('word')) return as(`"${text.replace(/"/g, '""')}"`);
  const amount = kinds.includes('number') ? parseNumber(text) : undefined;
  if (amount !== undefined) return as(String(amount));
  if (kinds.includes('day')) return { ok: false, fault: 'needDay' };
  return { ok: false, fault: kinds.includes('number') ? 'needNumber' : 'needRange' };
}

function as(text: string): Written {
  return { ok: true, text };
}

/** The formula as it is typed in the spreadsheet's locale: `;` between arguments where `,` is in numbers. */
export function formulaIn(locale: string, name: string, args: readonly string[]): string {
  const texts = args.map((argument) => argumentText(argument) ?? '');
  while (texts.length && (texts[texts.length - 1] === '""' || texts[texts.length - 1] === ''))
    texts.pop();
  const comma = hasDecimalComma(locale);
  const shown = texts.map((text) => (comma && /^[+-]?[\d.]/.test(text) ? decimal(text) : text));
  return `=${name}(${shown.join(comma ? '; ' : ', ')})`;
}

function decimal(text: string): string {
  return /^[+-]?[\d.]+(?:e[+-]?\d+)?%?$/i.test(text) ? text.replace('.', ',') : text;
}
