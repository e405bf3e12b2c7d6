import { numberIn } from '../../../src/contract/fields/field-value';
import { WIZARD_TEXT } from '../../../src/text/define';
import { shareText, valueText } from '../../page/format';
import { isWhole } from '../measure/form';
import { measureForm } from '../measure/text';
import { meanOfClosed } from '../preview/bars';
import { dataOf, PreviewPane } from './preview-pane';
import { readForm } from '../draft/draft';
import { STEPS } from '../draft/steps';
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
        hint={<TargetHint entries={entries} name="target" />}
      />
      {direction === 'between' && (
        <Entry
          entries={entries}
          name="target_high"
          hint={<TargetHint entries={entries} name="target_high" />}
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
        <Entry entries={entries} name="baseline" hint={<BaselineHint entries={entries} />} />
        <Entry entries={entries} name="stretch" />
        <Entry entries={entries} name="stages" />
        <Entry entries={entries} name="benchmark" />
      </More>
    </>
  );
}

function moreFields(): readonly string[] {
  return STEPS.find(({ name }) => name === 'aim')?.more ?? [];
}

/** A bare 5 in a percentage is 500 %: said before it is saved, because it is seldom meant. */
function TargetHint({ entries, name }: { entries: Entries; name: string }) {
  const { page, draft, set } = entries;
  const value = numberIn(readForm(draft.values).values, name);
  if (draft.values.unit !== '%' || value === undefined || Math.abs(value) <= 1.5) return null;
  const meant = value / 100;
  return (
    <>
      {page.say(WIZARD_TEXT.readAsShare, { share: shareText(value, page.language) })}{' '}
      <button type="button" class="plain" onClick={() => set({ [name]: meant })}>
        {page.say(WIZARD_TEXT.meantShare, { share: shareText(meant, page.language) })}
      </button>
    </>
  );
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
