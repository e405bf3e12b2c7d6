import type { CellLook } from '../../../contract/rpc/define';
import { unitOf } from '../../../domain/define/unit-of';
import { parseMeasure } from '../../../domain/measure';
import { formulaParts } from '../../../domain/measure/formula-parts';
import { measureOfFormula, ownFunctionIn } from '../../../domain/measure/measure-of-formula';
import type { RangeReference } from '../../../domain/measure/reference';
import type { Problem } from '../../../domain/problem';
import { Refusal } from '../../refusal';
import type { SampleCell, SheetSamples } from '../ports';

/** A cell that somebody wants as a KPI; the refusal is put into words for its reader. */
export interface LookedAt extends Omit<CellLook, 'refusal'> {
  refusal: Problem | null;
}

type CellSamples = Pick<SheetSamples, 'cells'>;

/** In the register it would be one of the register's own cells. */
const CELL_OF_NO_SHEET = /^\$?[A-Z]{1,3}\$?\d+$/i;
/** How many cells are followed from one to the next, to see whether one of our functions is behind. */
export const FURTHEST = 12;

/** What the named cell holds, or behind a formula of the sheet's own: whether a trigger can read it. */
export function lookAtCell(samples: CellSamples, typed: string): LookedAt {
  const formula = typed.trim().replace(/^=/, '');
  const reference = referenceIn(formula);
  if (reference) return cellLook(samples, reference);
  if (CELL_OF_NO_SHEET.test(formula)) {
    throw new Refusal({ code: 'measure_sheet_missing', values: { found: formula } });
  }
  const cell = { a1: formula, prefix: '', formula: `=${formula}` };
  return judged(samples, { ...cell, value: '', shown: '', format: '', label: '' });
}

/** The one cell or name that a text is, and nothing besides. */
export function referenceIn(text: string): RangeReference | undefined {
  const parsed = parseMeasure(text);
  if (!parsed.ok || parsed.measure.tree.kind !== 'range') return undefined;
  return parsed.measure.references[0];
}

export function cellLook(samples: CellSamples, reference: RangeReference): LookedAt {
  const [found] = samples.cells([reference]);
  if (!found) throw new Refusal({ code: 'cell_not_found', values: { found: reference.text } });
  return judged(samples, found);
}

function judged(samples: CellSamples, found: SampleCell): LookedAt {
  const { a1: cell, shown, label, format } = found;
  const base = { cell, shown, label, unit: unitOf(format, label), measure: null };
  const source = ownFunctionBehind(samples, found);
  if (source) return { ...base, ...asMeasure(source, cell) };
  const holds = holdsOf(found);
  const code = NO_NUMBER[holds];
  return { ...base, holds, refusal: code ? { code, values: { cell, shown } } : null };
}

const NO_NUMBER: Readonly<Partial<Record<CellLook['holds'], string>>> = {
  date: 'cell_holds_date',
  text: 'cell_holds_text',
  error: 'cell_holds_error',
};

function holdsOf({ value, shown }: SampleCell): CellLook['holds'] {
  if (typeof value === 'number') return 'number';
  if (value === '') return 'blank';
  if (value instanceof Date) return 'date';
  return /^#/.test(shown) ? 'error' : 'text';
}

/** A cell whose formula calls one of our functions: this one, or one that it reads. */
function ownFunctionBehind(samples: CellSamples, from: SampleCell): SampleCell | undefined {
  const waiting = [from];
  const seen = new Set([from.a1]);
  for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
    if (ownFunctionIn(cell.formula) !== undefined) return cell;
    for (const named of cellsNamedIn(cell)) {
      if (seen.size >= FURTHEST || seen.has(named)) continue;
      seen.add(named);
      const next = cellNamed(samples, named);
      if (next) waiting.push(next);
    }
  }
  return undefined;
}

/** The single cells that a formula names. */
export function cellsNamedIn({
  formula,
  prefix,
}: Pick<SampleCell, 'formula' | 'prefix'>): string[] {
  return formulaParts(formula).flatMap(({ kind, sheet, text }) =>
    kind === 'range' && !text.includes(':') ? [`${sheet || prefix}${text.replace(/\$/g, '')}`] : [],
  );
}

function cellNamed(samples: CellSamples, named: string): SampleCell | undefined {
  const reference = referenceIn(named);
  return reference && samples.cells([reference])[0];
}

function asMeasure({ a1, formula, prefix }: SampleCell, cell: string) {
  const name = ownFunctionIn(formula) ?? '';
  const converted = measureOfFormula(formula, prefix);
  const holds = 'own_function' as const;
  if (converted.ok) {
    const values = { cell, source: a1, name };
    return { holds, measure: converted.measure, refusal: { code: 'cell_own_function', values } };
  }
  const values = { cell, source: a1, name };
  const code = 'cell_own_function_only';
  return { holds, refusal: { code, values, cause: converted.problem } };
}
