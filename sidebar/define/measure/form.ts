/** How the rows of a period become one number. */
export type How = 'sum' | 'count' | 'distinct' | 'average';

export interface Condition {
  column: string;
  /** As in SUMIFS: a value, `>=10`, `<>x`, `서울*`. */
  test: string;
}

/** Rows dated in the period, those that meet every condition, made into one number. */
export interface Aggregate {
  how: How;
  dates: string;
  /** What is added, counted once or averaged; unused by `count`. */
  column: string;
  conditions: Condition[];
}

export interface Churn {
  starts: string;
  ends: string;
  definition: string;
  customers: string;
}

/** What the page asks to make a measure; ranges that are not picked yet are ''. */
export type MeasureForm =
  | { kind: How; rows: Aggregate }
  | { kind: 'ratio'; top: Aggregate; bottom: Aggregate }
  | { kind: 'churn'; churn: Churn }
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
  'cell',
  'manual',
  'formula',
];

export const HOWS: readonly How[] = ['sum', 'count', 'distinct', 'average'];

export function blankRows(how: How): Aggregate {
  return { how, dates: '', column: '', conditions: [] };
}

export function blankForm(kind: MeasureKind): MeasureForm {
  switch (kind) {
    case 'ratio':
      return { kind, top: blankRows('sum'), bottom: blankRows('sum') };
    case 'churn':
      return { kind, churn: { starts: '', ends: '', definition: 'start', customers: '' } };
    case 'formula':
      return { kind, text: '' };
    case 'cell':
      return { kind, formula: '' };
    case 'manual':
      return { kind };
    default:
      return { kind, rows: blankRows(kind) };
  }
}

function rowsAreWhole({ how, dates, column, conditions }: Aggregate): boolean {
  return (
    dates !== '' &&
    (how === 'count' || column !== '') &&
    conditions.every((condition) => condition.column !== '' && condition.test !== '')
  );
}

/** Everything is picked, so the number can be computed. */
export function isWhole(form: MeasureForm): boolean {
  switch (form.kind) {
    case 'ratio':
      return rowsAreWhole(form.top) && rowsAreWhole(form.bottom);
    case 'churn':
      return form.churn.starts !== '' && form.churn.ends !== '';
    case 'formula':
      return form.text.trim() !== '';
    case 'cell':
      return form.formula.trim() !== '';
    case 'manual':
      return true;
    default:
      return rowsAreWhole(form.rows);
  }
}

/** Another kind with what was picked already kept, where it has a place. */
export function switchedTo(kind: MeasureKind, form: MeasureForm): MeasureForm {
  const fresh = blankForm(kind);
  const rows = 'rows' in form ? form.rows : 'top' in form ? form.top : undefined;
  if (!rows) return fresh;
  if ('rows' in fresh) return { ...fresh, rows: { ...rows, how: fresh.kind } };
  if ('top' in fresh) {
    return { ...fresh, top: rows, bottom: { ...fresh.bottom, dates: rows.dates } };
  }
  return fresh;
}
