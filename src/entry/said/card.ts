import type { ReadCard, ReadChange } from '../../app/define/card/kpi-card';
import type { LoggedValue } from '../../app/define/ports';
import { KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import { parseNumber } from '../../contract/fields/typed/parse-number';
import type { Language } from '../../contract/language/language';
import type { KpiCard } from '../../contract/rpc/define';
import { fieldSaid } from '../../text/field-value';
import { type Figures, figuresOf } from '../../text/figures';
import { reasonSentence } from '../../text/problems/reasons';
import { withHeading } from './problems';

/** A card in the words of its reader. */
export function saidCard({ standing, problem, ...card }: ReadCard, language: Language): KpiCard {
  const figures = figuresOf(language);
  return {
    ...card,
    standing: standing && { ...standing, reason: reasonSentence(standing.reason, figures) },
    changes: card.changes.map((change) => saidChange(change, figures)),
    problem: problem && withHeading(problem, language),
  };
}

/** What was changed, as the card's other figures are written; the log also tells what is no field. */
function saidChange(change: ReadChange, figures: Figures): KpiCard['changes'][number] {
  const field = KPI_FIELDS.find(({ key }) => key === change.field);
  const said = ({ text: typed, unit }: LoggedValue) =>
    field && unit !== undefined ? fieldSaid(field, typed, unit, figures) : typed;
  const computed = change.field === 'value' && computedSaid(change, figures);
  return { ...change, ...(computed || { before: said(change.before), after: said(change.after) }) };
}

/** Nobody typed its digits, so it is as round as any value, unless that would show no difference. */
function computedSaid(
  { before, after }: ReadChange,
  figures: Figures,
): { before: string; after: string } | undefined {
  const amount = ({ text, unit }: LoggedValue) => {
    const value = parseNumber(text);
    return unit === undefined || value === undefined ? undefined : figures.amount(value, unit);
  };
  const [was, is] = [amount(before), amount(after)];
  return was === undefined || is === undefined || was === is
    ? undefined
    : { before: was, after: is };
}
