import {
  type AmountMeant,
  amountMeant,
  fitsUnit,
} from '../../../src/contract/fields/typed/amount-meant';
import { choiceLabel } from '../../../src/contract/fields/choices';
import { numberIn } from '../../../src/contract/fields/typed/field-value';
import type { Language } from '../../../src/contract/language/language';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { UNITS } from '../../form/units';
import { exactText } from '../../page/format';
import { readForm } from '../draft/draft';
import type { Entries } from './entries';

/** What the amount was understood as, where something else may be meant: asked before it is saved. */
export function AmountHint({ entries, name }: { entries: Entries; name: string }) {
  const { page, draft, set } = entries;
  const typed = draft.values[name];
  const unit = String(draft.values.unit ?? '').trim();
  const meant = typeof typed === 'string' ? amountMeant(typed) : undefined;
  if (meant && !fitsUnit(meant, unit)) {
    return (
      <div class="chips">
        {unitsMeant(meant, page.language).map((other) => (
          <button
            key={other}
            type="button"
            class="chip-button"
            onClick={() => set({ unit: other, [name]: typed })}
          >
            {page.say(WIZARD_TEXT.changeUnit, { unit: choiceLabel(UNITS, other, page.language) })}
          </button>
        ))}
      </div>
    );
  }
  return <LargeShare entries={entries} name={name} />;
}

function unitsMeant({ kind, currency }: AmountMeant, language: Language): string[] {
  if (kind === 'share') return ['%'];
  return currency ? [currency] : [language === 'ko' ? 'KRW' : 'USD', '#'];
}

/** A bare 5 in a percentage is 500 %: said before it is saved, because it is seldom meant. */
function LargeShare({ entries, name }: { entries: Entries; name: string }) {
  const { page, draft, set } = entries;
  const value = numberIn(readForm(draft.values).values, name);
  if (draft.values.unit !== '%' || value === undefined || Math.abs(value) <= 1.5) return null;
  const meant = value / 100;
  return (
    <>
      {page.say(WIZARD_TEXT.readAsShare, { share: exactText(value, '%', page.language) })}{' '}
      <button type="button" class="plain" onClick={() => set({ [name]: meant })}>
        {page.say(WIZARD_TEXT.meantShare, { share: exactText(meant, '%', page.language) })}
      </button>
    </>
  );
}
