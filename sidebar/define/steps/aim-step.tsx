import type { Phrase } from '../../../src/contract/language/language';
import { isBlankValue } from '../../../src/contract/fields/typed/field-value';
import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import { targetChangeIn } from '../../../src/contract/fields/typed/target-change-in';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { exactText } from '../../page/format';
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
  // What a movement is counted from belongs beside it; otherwise few need it.
  const isFromBaseline = entries.ahead.isMovement && draft.values.target_basis === 'baseline';
  const more = moreFields().filter((name) => !(isFromBaseline && name === 'baseline'));
  const isShare = draft.values.unit === '%' || isBlankTyped(draft.values.unit);
  const baseline = (
    <Entry
      key="baseline"
      entries={entries}
      name="baseline"
      hint={<BaselineHint entries={entries} />}
    />
  );
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
          help={isShare ? undefined : page.say(WIZARD_TEXT.targetHelp)}
          hint={<AmountHint entries={entries} name="target" />}
        />
      )}
      {isFromBaseline && baseline}
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
      <More entries={entries} fields={more}>
        {more.map((name) =>
          name === 'baseline' ? baseline : <Entry key={name} entries={entries} name={name} />,
        )}
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
  const latest = ahead.past?.closed.slice(-1)[0];
  const offer = (found: number, phrase: Phrase, count = 1) => {
    const value = Number(found.toPrecision(6));
    const said = exactText(value, String(draft.values.unit ?? ''), page.language);
    return (
      <button type="button" class="chip-button" onClick={() => set({ baseline: value })}>
        {page.say(phrase, { count, value: said })}
      </button>
    );
  };
  return (
    <div class="chips">
      {latest && offer(latest.value, OUTLOOK_TEXT.useLatest)}
      {proposed &&
        offer(
          proposed.value,
          proposed.method === 'mean' ? OUTLOOK_TEXT.useBaseline : OUTLOOK_TEXT.useSeasonalBaseline,
          proposed.periods,
        )}
    </div>
  );
}
