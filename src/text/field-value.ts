import { choiceLabel, type Choices, choicesLabel, choicesTyped } from '../contract/fields/choices';
import type { Field } from '../contract/fields/field';
import { numbersIn } from './figure-numbers';
import type { Language } from '../contract/language/language';
import type { Figures } from './figures';

type SayNumber = (value: number) => string;

/**
 * What was typed into a field as people read it: figures with all their digits in the KPI's unit, shares in
 * per cent, choices by their words. What is no such value stays as it is.
 */
export function fieldSaid(field: Field, typed: string, unit: string, figures: Figures): string {
  if (field.kind === 'choice') return choiceLabel(field.choices ?? {}, typed, figures.language);
  if (field.kind === 'choices') return choicesSaid(field.choices ?? {}, typed, figures.language);
  const sayNumber = numbersOf(field, unit, figures);
  return sayNumber ? eachNumber(field, typed, (text) => numberSaid(text, sayNumber)) : typed;
}

function choicesSaid(choices: Choices, typed: string, language: Language): string {
  const words = choicesTyped(choices, typed);
  return words ? choicesLabel(choices, words, language) : typed;
}

/** Figures that `fieldSaid` wrote, as they were typed; nothing where it wrote none, or would write others. */
export function figuresTyped(
  field: Field,
  said: string,
  unit: string,
  figures: Figures,
): string | undefined {
  const sayNumber = numbersOf(field, unit, figures);
  if (!sayNumber) return undefined;
  const typed = eachNumber(field, said, (text) => numberTyped(text, sayNumber));
  return fieldSaid(field, typed, unit, figures) === said ? typed : undefined;
}

function numbersOf({ kind }: Field, unit: string, figures: Figures): SayNumber | undefined {
  switch (kind) {
    case 'number':
    case 'actual':
    case 'stages':
      return (value) => figures.exact(value, unit);
    case 'fraction':
      return (value) => figures.exact(value, '%');
    default:
      return undefined;
  }
}

/** Of stages, `2026-06-30: 0.3; 2026-12-31: 0.4`, the targets behind their days. */
function eachNumber({ kind }: Field, text: string, change: (number: string) => string): string {
  if (kind !== 'stages') return change(text);
  return text.replace(/(: )([^;]*)/g, (_, colon: string, target: string) => colon + change(target));
}

function numberSaid(typed: string, sayNumber: SayNumber): string {
  const value = Number(typed);
  return typed.trim() === '' || !Number.isFinite(value) ? typed : sayNumber(value);
}

/** Blank where it is not understood. */
function numberTyped(said: string, sayNumber: SayNumber): string {
  const value = numbersIn(said).find((number) => sayNumber(number) === said);
  return value === undefined ? '' : String(value);
}
