import { isBlankValue } from '../../../src/contract/fields/typed/field-value';
import { targetChangeIn } from '../../../src/contract/fields/typed/target-change-in';
import { WIZARD_TEXT } from '../../../src/text/define/define';
import { OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { valueText } from '../../page/format';
import { OutlookPane } from '../outlook/outlook-pane';
import { isWhole, measureForm } from '../measure/text';
import { readForm } from '../draft/draft';
import { STEPS } from '../draft/steps';
import { AmountHint } from './amount-hint';
import type { Entries } from './entries';
import { Entry } from './entry';
import { MovedTarget } from './moved-target';
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
      {entries.ahead.isMovement ? (
        <MovedTarget entries={entries} />
      ) : (
        <Entry
          entries={entries}
          name="target"
          hint={<AmountHint entries={entries} name="target" />}
        />
      )}
      {direction === 'between' && (
        <Entry
          entries={entries}
          name="target_high"
          hint={<AmountHint entries={entries} name="target_high" />}
        />
      )}
      {whole && <PreviewPane entries={entries} whole target={entries.ahead.aim.target} />}
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
  const { page, draft, outlook, outlookAgain, ahead } = entries;
  const { values } = readForm(draft.values);
  const change = targetChangeIn(values);
  const isOfRunning = change !== undefined && change.basis !== 'baseline';
  const isDueOpen = isBlankValue(values.due) && isBlankValue(values.stages) && !isOfRunning;
  return (
    <OutlookPane
      page={page}
      outlook={outlook}
      retry={outlookAgain}
      ahead={ahead}
      unit={String(draft.values.unit ?? '')}
      isDueOpen={isDueOpen}
    />
  );
}

/** Where the KPI stands by its last periods, offered as the baseline. */
function BaselineHint({ entries }: { entries: Entries }) {
  const { page, draft, ahead, set } = entries;
  const proposed = ahead.past?.baseline;
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
