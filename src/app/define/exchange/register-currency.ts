import { textIn } from '../../../contract/fields/typed/field-value';
import { type Currency, currencyOf } from '../../../domain/define/templates/in-currency';
import type { Moment } from '../../ports';
import type { DefinitionRow } from '../ports';

/** The currency in which this file would set a target: its own KPIs say it, else its locale. */
export function registerCurrency(
  rows: readonly DefinitionRow[],
  moment: Pick<Moment, 'locale'>,
): Currency {
  const units = rows
    .filter(({ values }) => textIn(values, 'state') !== 'retired')
    .map(({ values }) => textIn(values, 'unit'));
  return currencyOf(units, moment.locale());
}
