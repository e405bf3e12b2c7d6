import { isDefinitionBehind } from '../../../contract/define/definition-behind';
import {
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
} from '../../../contract/fields/typed/field-value';
import type { Problem } from '../../../domain/problem';

/** Names of Waymark's own cell functions as formulas hold them. */
const OWN_FUNCTION = /\b(ATTAINMENT|CHURN|LTV|[A-Z]+_IN|KPI_[A-Z]+|CHURN_[A-Z]+|LTV_[A-Z]+)\s*\(/i;

/** What is allowed and yet hardly meant; `before` is what stood there, empty for a new KPI. */
export function definitionNotices(values: FieldValues, before: FieldValues): Problem[] {
  const notices: Problem[] = [];
  if (isDefinitionBehind(before, values)) {
    const definition = textIn(values, 'definition');
    notices.push({ code: 'definition_behind', field: 'definition', values: { definition } });
  }
  const target = numberIn(values, 'target');
  if (textIn(values, 'unit') === '%' && target !== undefined && Math.abs(target) > 1.5) {
    const percent = `${Math.round(target * 100)}%`;
    notices.push({ code: 'percent_large', field: 'target', values: { target, percent } });
  }
  if (OWN_FUNCTION.test(textIn(values, 'actual')) && isBlankValue(values.measure)) {
    notices.push({ code: 'actual_own_function', field: 'actual' });
  }
  if (values.state === 'active' && isBlankValue(values.objective)) {
    notices.push({ code: 'objective_waits', field: 'objective' });
  }
  return notices;
}
