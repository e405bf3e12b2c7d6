import type { Problem } from '../../domain/problem';
import { amountMeant, fitsUnit } from '../fields/typed/amount-meant';
import { isBlankTyped, type Typed } from '../fields/typed/field-rules';
import { definitionFields } from './draft-reading';

/** Numbers that are written as another thing than the unit says: the person is asked before one is taken. */
export function unitDoubts(typed: Readonly<Record<string, Typed>>): Problem[] {
  if (isBlankTyped(typed.unit)) return [];
  const unit = String(typed.unit).trim();
  return definitionFields().flatMap(({ key, kind }) => {
    const given = typed[key];
    const isAmount = kind === 'number' || kind === 'actual';
    const meant = isAmount && typeof given === 'string' ? amountMeant(given) : undefined;
    if (!meant || fitsUnit(meant, unit)) return [];
    const values = { found: String(given).trim().slice(0, 60), unit };
    return [{ code: 'amount_in_other_unit', field: key, values }];
  });
}
