import { numberIn, wordIn } from '../../../src/contract/fields/typed/field-value';
import { CADENCES, DIRECTIONS } from '../../../src/contract/fields/records/kpi-fields';
import { WIZARD_TEXT } from '../../../src/text/define/define';
import { OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { valueText } from '../../page/format';
import { OutlookPane } from '../outlook/outlook-pane';
import { outlookOf } from '../outlook/use-outlook';
import { isWhole, measureForm } from '../measure/text';
import { readForm } from '../draft/draft';
import { STEPS } from '../draft/steps';
import { AmountHint } from './amount-hint';
import type { Entries } from './entries';
import { Entry } from './entry';
import { More } from './more';
import { PreviewPane } from './preview-pane';

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
      <Chance entries={entries} />
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

/** How likely the target is, by the measure's own past. */
function Chance({ entries }: { entries: Entries }) {
  const { page, draft, outlook, outlookAgain } = entries;
  const { values } = readForm(draft.values);
  const target = numberIn(values, 'target');
  const direction = wordIn(values, 'direction', DIRECTIONS) ?? 'at_least';
  return (
    <OutlookPane
      page={page}
      outlook={outlook}
      retry={outlookAgain}
      cadence={wordIn(values, 'cadence', CADENCES) ?? 'month'}
      unit={String(draft.values.unit ?? '')}
      bounds={
        target === undefined
          ? undefined
          : { direction, target, high: numberIn(values, 'target_high') }
      }
    />
  );
}

/** Where the KPI stands by its last periods, offered as the baseline. */
function BaselineHint({ entries }: { entries: Entries }) {
  const { page, draft, outlook, set } = entries;
  const proposed = outlookOf(outlook)?.baseline;
  if (!proposed) return null;
  const value = valueText(proposed.value, String(draft.values.unit ?? ''), page.language);
  const phrase =
    proposed.method === 'mean' ? OUTLOOK_TEXT.useBaseline : OUTLOOK_TEXT.useSeasonalBaseline;
  return (
    <button
      type="button"
      class="plain"
      onClick={() => set({ baseline: Number(proposed.value.toPrecision(6)) })}
    >
      {page.say(phrase, {
        count: proposed.periods,
        value,
      })}
    </button>
  );
}
