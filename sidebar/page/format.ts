import type { Language } from '../../src/contract/language/language';
import { parseIsoDay } from '../../src/domain/calendar/day';
import type { Direction } from '../../src/domain/kpi/kpi';
import type { Cadence } from '../../src/domain/calendar/period';
import type { TargetChange } from '../../src/domain/kpi/target-change';
import { chanceSaid } from '../../src/text/define/chance-said';
import { type Figures, figuresOf } from '../../src/text/figures';
import { movementAimSaid } from '../../src/text/define/target-change';
import { periodName } from '../../src/text/period-name';

const LOCALE: Record<Language, string> = { ko: 'ko-KR', en: 'en-US' };

function numberText(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(LOCALE[language], options).format(value);
}

/** A number of things: 1500 → 1,500. */
export function countText(count: number, language: Language): string {
  return numberText(count, language, { maximumFractionDigits: 0 });
}

/** An attainment as a percentage, as mails write it: 0.9534 → 95.3%. */
export function attainmentText(share: number, language: Language): string {
  return figuresIn(language).share(share);
}

const FIGURES: Partial<Record<Language, Figures>> = {};

function figuresIn(language: Language): Figures {
  return (FIGURES[language] ??= figuresOf(language));
}

/** How likely a target is: `23%`, `less than 1%`. */
export function chanceText(chance: number, language: Language): string {
  return chanceSaid(chance, figuresIn(language));
}

/** A value in the KPI's unit, as mails write it. */
export function valueText(value: number, unit: string, language: Language): string {
  return figuresIn(language).amount(value, unit);
}

/** The same with all its digits: what people entered is shown as they entered it. */
export function exactText(value: number, unit: string, language: Language): string {
  return figuresIn(language).exact(value, unit);
}

/** What such a target asks for, by the side that is good. */
export function movementText(
  change: TargetChange,
  direction: Direction,
  language: Language,
): string {
  return movementAimSaid(change, direction, figuresIn(language));
}

/** A number as an input shows it. */
export function inputNumberText(value: number, percent: boolean): string {
  return percent
    ? numberText(value, 'en', { style: 'percent', maximumFractionDigits: 6 })
    : numberText(value, 'en', { maximumFractionDigits: 10 });
}

/** An ISO day as the locale writes it; a text that is no day stays as it is. */
export function dayText(iso: string, language: Language): string {
  const day = parseIsoDay(iso);
  if (day === undefined) return iso;
  // The medium form of Korean ends in a full stop, which no sentence goes on from.
  const dateStyle = language === 'ko' ? 'long' : 'medium';
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle, timeZone: 'UTC' }).format(
    day * 86_400_000,
  );
}

/** An ISO instant in the spreadsheet's time zone. */
export function instantText(iso: string, timeZone: string, language: Language): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(LOCALE[language], format).format(at);
}

/** The name that people give a period of this cadence, by its first day, where there is little room. */
export function periodText(fromIso: string, cadence: Cadence, language: Language): string {
  const first = parseIsoDay(fromIso);
  if (first === undefined) return fromIso;
  const named = (options: Intl.DateTimeFormatOptions) => (day: number) =>
    new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' }).format(
      day * 86_400_000,
    );
  return periodName(first, cadence, {
    language,
    day: named({ month: 'short', day: 'numeric' }),
    month: named({ year: 'numeric', month: 'short' }),
  });
}
