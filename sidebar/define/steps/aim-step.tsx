import { numberIn } from '../../../src/contract/fields/field-value';
import { WIZARD_TEXT } from '../../../src/text/define';
import { valueText } from '../../page/format';
import { isWhole } from '../measure/form';
import { measureForm } from '../measure/text';
import { meanOfClosed } from '../preview/bars';
import { dataOf, PreviewPane } from './preview-pane';
import { readForm } from '../draft/draft';
import { STEPS } from '../draft/steps';
import { AmountHint } from './amount-hint';
import type { Entries } from './entries';
import { Entry } from './entry';
import { More } from './more';

export function AimStep({ entries }: { entries: Entries }) {
  const { page, draft } = entries;
  const { measure, direction } = draft.values;
  const whole = measure !== null && isWhole(measureForm(String(measure)));
  return (
    <>
      <Entry entries={entries} name="name" label={page.say(WIZARD_TEXT.kpiName)} />
      <Entry entries={entries} name="definition" />
      <Entry entries={entries} name="unit" help={page.say(WIZARD_TEXT.unitHelp)} />
      <Entry entries={entries} name="direction" />
      <Entry
        entries={entries}
        name="target"
        hint={<AmountHint entries={entries} name="target" />}
      />
      {direction === 'between' && (
        <Entry
          entries={entries}
          name="target_high"
          hint={<AmountHint entries={entries} name="target_high" />}
        />
      )}
      {whole && (
        <PreviewPane
          entries={entries}
          whole
          target={numberIn(readForm(draft.values).values, 'target')}
        />
      )}
      <Entry entries={entries} name="aggregation" />
      <More entries={entries} fields={moreFields()}>
        {moreFields().map((name) => (
          <Entry
            key={name}
            entries={entries}
            name={name}
            hint={name === 'baseline' ? <BaselineHint entries={entries} /> : undefined}
          />
        ))}
      </More>
    </>
  );
}

function moreFields(): readonly string[] {
  return STEPS.find(({ name }) => name === 'aim')?.more ?? [];
}

/** The mean of the closed periods, offered as the baseline. */
function BaselineHint({ entries }: { entries: Entries }) {
  const { page, draft, preview, set } = entries;
  const past = meanOfClosed(dataOf(preview)?.points ?? []);
  if (!past) return null;
  const value = valueText(past.mean, String(draft.values.unit ?? ''), page.language);
  return (
    <button
      type="button"
      class="plain"
      onClick={() => set({ baseline: Number(past.mean.toPrecision(6)) })}
    >
      {page.say(WIZARD_TEXT.useMean, { count: past.count, value })}
    </button>
  );
}
