import { takesConditions } from './shape';
import { type ShapeKind, SHAPES, SIDES } from './shapes';

export interface Condition {
  column: string;
  /** As in SUMIFS: a value, `>=10`, `<>x`, `서울*`. */
  test: string;
}

/** A shape with what is in its slots by their keys; what is not picked yet is ''. */
export interface ShapeForm {
  kind: ShapeKind;
  slots: Readonly<Record<string, string>>;
  /** Rows count that meet every one. */
  conditions: readonly Condition[];
}

/** What the page asks to make a measure. */
export type MeasureForm =
  | ShapeForm
  | { kind: 'ratio'; top: ShapeForm; bottom: ShapeForm }
  | { kind: 'formula'; text: string }
  /** `actual` is a formula of the sheet's own functions. */
  | { kind: 'cell'; formula: string }
  /** A person types `actual` into the sheet. */
  | { kind: 'manual' };

export type MeasureKind = MeasureForm['kind'];

export const MEASURE_KINDS: readonly MeasureKind[] = [
  'sum',
  'count',
  'distinct',
  'average',
  'ratio',
  'churn',
  'retention',
  'nrr',
  'ltv',
  'nps',
  'csat',
  'cell',
  'manual',
  'formula',
];

export function isShapeForm(form: MeasureForm): form is ShapeForm {
  return 'slots' in form;
}

export function blankShape(kind: ShapeKind): ShapeForm {
  const slots = SHAPES[kind].slots.map(({ key, usual = '' }): [string, string] => [key, usual]);
  return { kind, slots: Object.fromEntries(slots), conditions: [] };
}

export function blankForm(kind: MeasureKind): MeasureForm {
  switch (kind) {
    case 'ratio':
      return { kind, top: blankShape('sum'), bottom: blankShape('sum') };
    case 'formula':
      return { kind, text: '' };
    case 'cell':
      return { kind, formula: '' };
    case 'manual':
      return { kind };
    default:
      return blankShape(kind);
  }
}

/** The shape as another one: what was picked stays where the other has a place for it. */
export function reshaped(kind: ShapeKind, { slots, conditions }: ShapeForm): ShapeForm {
  const blank = blankShape(kind);
  const kept = SHAPES[kind].slots.filter(({ key }) => slots[key]);
  return {
    kind,
    slots: { ...blank.slots, ...Object.fromEntries(kept.map(({ key }) => [key, slots[key]])) },
    conditions: takesConditions(SHAPES[kind]) ? conditions : [],
  };
}

/** Another kind with what was picked already kept, where it has a place. */
export function switchedTo(kind: MeasureKind, form: MeasureForm): MeasureForm {
  const fresh = blankForm(kind);
  const picked = isShapeForm(form) ? form : 'top' in form ? form.top : undefined;
  if (!picked) return fresh;
  if (isShapeForm(fresh)) return reshaped(fresh.kind, picked);
  if (!('top' in fresh)) return fresh;
  const { dates } = picked.slots;
  return {
    ...fresh,
    top: SIDES.includes(picked.kind) ? picked : reshaped('sum', picked),
    bottom: dates ? { ...fresh.bottom, slots: { ...fresh.bottom.slots, dates } } : fresh.bottom,
  };
}
