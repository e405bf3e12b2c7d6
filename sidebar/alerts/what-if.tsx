import { kpiField } from '../../src/contract/fields/records/kpi-field';
import type { LookBackView, WhatIfPayload } from '../../src/contract/rpc/look-back';
import { WHAT_IF_TEXT as TEXT } from '../../src/text/alerts/look-back';
import { Labelled } from '../form/labelled';
import type { BasePage } from '../page/page';

type Term = 'missAt' | 'warnAt' | 'confirmAfter' | 'repeatDays';

/** As typed; shares in percent. */
export type TypedTerms = Readonly<Record<Term | 'kpi', string>>;

export const NO_TERMS: TypedTerms = {
  kpi: '',
  missAt: '',
  warnAt: '',
  confirmAfter: '',
  repeatDays: '',
};

/** The terms in the order in which they are asked, with the fields of the register that they stand for. */
const FIELDS: readonly [Term, string][] = [
  ['missAt', 'miss_at'],
  ['warnAt', 'warn_at'],
  ['confirmAfter', 'confirm_after'],
  ['repeatDays', 'repeat_days'],
];

const isShare = (field: string) => kpiField(field).kind === 'fraction';

function boundsOf(field: string): { min: number; max: number } {
  const { min = 0, max = 0 } = kpiField(field);
  return isShare(field) ? { min: min * 100, max: max * 100 } : { min, max };
}

/** The number that was typed; undefined where it is none, or out of bounds. */
function numberIn(typed: string, field: string): number | undefined {
  const { min, max } = boundsOf(field);
  const value = Number(typed.trim().replace(/%$/, ''));
  if (!(value >= min && value <= max)) return undefined;
  if (isShare(field)) return value / 100;
  return Number.isInteger(value) ? value : undefined;
}

/** What is asked for, nothing where all is blank, and what cannot be. */
export function termsIn(terms: TypedTerms): { whatIf?: WhatIfPayload; errors: Term[] } {
  const given = FIELDS.filter(([term]) => terms[term].trim() !== '');
  const values = given.map(([term, field]) => [term, numberIn(terms[term], field)] as const);
  const errors = values.filter(([, value]) => value === undefined).map(([term]) => term);
  if (given.length === 0 || errors.length > 0) return { errors };
  const whatIf: WhatIfPayload = Object.fromEntries(values);
  return { whatIf: { ...whatIf, ...(terms.kpi === '' ? {} : { kpi: terms.kpi }) }, errors };
}

interface WhatIfProps {
  page: BasePage;
  terms: TypedTerms;
  /** KPIs that may have other terms alone: known once they were looked at. */
  kpis: LookBackView['taken'];
  areErrorsShown: boolean;
  onChange: (terms: TypedTerms) => void;
}

/** Other terms of alerts, to see what they would have changed. */
export function WhatIf({ page, terms, kpis, areErrorsShown, onChange }: WhatIfProps) {
  const { errors } = termsIn(terms);
  const change = (part: Partial<TypedTerms>) => onChange({ ...terms, ...part });
  const labelOf = (field: string) => {
    const heading = kpiField(field).heading[page.language];
    return isShare(field) ? page.say(TEXT.percent, { heading }) : heading;
  };
  const errorOf = (term: Term, field: string) =>
    areErrorsShown && errors.includes(term)
      ? page.say(isShare(field) ? TEXT.wrong : TEXT.wrongWhole, boundsOf(field))
      : undefined;
  return (
    <fieldset>
      <legend>{page.say(TEXT.title)}</legend>
      <p class="help">{page.say(TEXT.about)}</p>
      {FIELDS.map(([term, field]) => (
        <Labelled
          key={term}
          page={page}
          id={`what-if-${term}`}
          label={labelOf(field)}
          error={errorOf(term, field)}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="decimal"
              value={terms[term]}
              onInput={(event) => change({ [term]: event.currentTarget.value })}
            />
          )}
        </Labelled>
      ))}
      {kpis.length > 0 && (
        <Labelled page={page} id="what-if-kpi" label={page.say(TEXT.whose)}>
          {(attributes) => (
            <select
              {...attributes}
              value={terms.kpi}
              onChange={(event) => change({ kpi: event.currentTarget.value })}
            >
              <option value="">{page.say(TEXT.all)}</option>
              {kpis.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </fieldset>
  );
}
