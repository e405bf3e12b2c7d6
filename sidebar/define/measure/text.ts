import { isChoice } from '../../../src/contract/fields/choices';
import { blankShape, isShapeForm, type MeasureForm, type ShapeForm } from './form';
import type { Slot } from './shape';
import { type ShapeKind, SHAPES, SIDES } from './shapes';
import { compact, filled, found, holesIn, type Piece } from './template';

/** The shortest text that leaves out nothing but what is as usual. */
function templateOf({ kind, slots, conditions }: ShapeForm): string {
  const shape = SHAPES[kind];
  const says = (text: string) => {
    const holes = holesIn(text);
    const isUsual = ({ key, usual }: Slot) => holes.includes(key) || slots[key] === usual;
    return shape.slots.every(isUsual) && (conditions.length === 0 || holes.includes('where'));
  };
  return shape.texts.find(says) ?? shape.texts[shape.texts.length - 1];
}

function shapePieces(form: ShapeForm): Piece[] {
  const { slots, conditions } = form;
  return filled(templateOf(form), { slots: { ...slots }, conditions: [...conditions] });
}

/** A part of the measure's text that an input of the form made; `id` is the input's. */
export interface WrittenPart {
  text: string;
  id?: string;
}

/** Every input of a shape has its id by the shape's place in the form and its own key. */
export function partId(place: string, key: string): string {
  return `${place}-${key}`;
}

function shapeParts(form: ShapeForm, place: string): WrittenPart[] {
  return shapePieces(form).map(({ text, key }) => ({
    text,
    id: key === undefined ? undefined : partId(place, key),
  }));
}

/** The measure that the form says, part by part. */
export function measureParts(form: MeasureForm): WrittenPart[] {
  if (isShapeForm(form)) return shapeParts(form, form.kind);
  switch (form.kind) {
    case 'ratio':
      return [
        ...shapeParts(form.top, 'top'),
        { text: ' / ' },
        ...shapeParts(form.bottom, 'bottom'),
      ];
    case 'formula':
      return [{ text: form.text }];
    default:
      return [];
  }
}

/** The measure that the form says; ranges that are not picked yet leave a gap, which reads back. */
export function measureText(form: MeasureForm): string {
  return measureParts(form)
    .map(({ text }) => text)
    .join('');
}

/** Everything is picked, so the number can be computed. */
export function isWhole(form: MeasureForm): boolean {
  switch (form.kind) {
    case 'manual':
      return true;
    case 'cell':
      return form.formula.trim() !== '';
    case 'formula':
      return form.text.trim() !== '';
    default:
      return measureParts(form).every(({ text, id }) => id === undefined || !isGap(text));
  }
}

/** A blank condition is written with its quotes. */
function isGap(text: string): boolean {
  return text.trim() === '' || text === '""';
}

/** What was read in a slot's place can have been picked or typed there. */
function suits(slot: Slot, value: string): boolean {
  switch (slot.takes) {
    case 'word':
      return isChoice(slot.choices ?? {}, value.toLowerCase());
    case 'digits':
      return /^\d*$/.test(value);
    case 'share':
      return /^(?:\d+(?:\.\d*)?|\.\d+)?%?$/.test(value);
    default:
      return !/^(?:[\d.].*|from|to)$/i.test(value);
  }
}

function shapeOf(kind: ShapeKind, text: string): ShapeForm | undefined {
  const { slots, texts } = SHAPES[kind];
  for (const template of texts) {
    const read = found(template, text);
    const said = slots.filter(({ key }) => read?.slots[key] !== undefined);
    if (!read || !said.every((slot) => suits(slot, read.slots[slot.key]))) continue;
    const values = said.map((slot): [string, string] => {
      const value = read.slots[slot.key];
      return [slot.key, slot.takes === 'word' ? value.toLowerCase() : value];
    });
    const blank = blankShape(kind);
    return {
      kind,
      slots: { ...blank.slots, ...Object.fromEntries(values) },
      conditions: read.conditions,
    };
  }
  return undefined;
}

function firstShape(kinds: readonly ShapeKind[], text: string): ShapeForm | undefined {
  for (const kind of kinds) {
    const form = shapeOf(kind, text);
    if (form) return form;
  }
  return undefined;
}

/** The text cut at its only sign of division that is outside of quotes and parentheses. */
function sidesOf(text: string): string[] {
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quote) => ' '.repeat(quote.length));
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === '(') depth += 1;
    if (bare[at] === ')') depth -= 1;
    if (bare[at] === '/' && depth === 0) cuts.push(at);
  }
  return cuts.length === 1 ? [text.slice(0, cuts[0]), text.slice(cuts[0] + 1)] : [];
}

function ratioOf(text: string): MeasureForm | undefined {
  const [top, bottom] = sidesOf(text).map((side) => firstShape(SIDES, side));
  return top && bottom && { kind: 'ratio', top, bottom };
}

/** The form that says this measure; anything that no simple form says is an own formula. */
export function measureForm(text: string): MeasureForm {
  const whole = (Object.keys(SHAPES) as ShapeKind[]).filter((kind) => kind !== 'one');
  const plain = compact(text);
  return firstShape(whole, plain) ?? ratioOf(plain) ?? { kind: 'formula', text };
}
