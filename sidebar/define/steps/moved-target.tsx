import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import { CADENCES, DIRECTIONS } from '../../../src/contract/fields/records/kpi-fields';
import { textIn, wordIn } from '../../../src/contract/fields/typed/field-value';
import { targetChangeIn } from '../../../src/contract/fields/typed/target-change-in';
import { isoOf } from '../../../src/domain/calendar/day';
import { periodOf } from '../../../src/domain/calendar/period';
import { OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { inputId } from '../../form/field-input';
import { Labelled } from '../../form/labelled';
import { movementText, periodText, valueText } from '../../page/format';
import { readForm } from '../draft/draft';
import { capitalised } from '../draft/typed-meaning';
import type { Entries } from './entries';

/** The target where it is a movement: what that comes to now, in the place of a number that would not count. */
export function MovedTarget({ entries }: { entries: Entries }) {
  const { page, draft, errors, ahead, set, goToStep } = entries;
  const { heading } = kpiField('target');
  const toNumber = () =>
    set({
      target: ahead.aim.target === undefined ? null : Number(ahead.aim.target.toPrecision(6)),
      target_change: null,
      target_change_as: null,
      target_basis: null,
    });
  return (
    <Labelled
      page={page}
      id={inputId('target')}
      label={heading[page.language]}
      error={errors.target}
      hint={
        <div class="chips">
          <button
            type="button"
            class="chip-button"
            onClick={() => goToStep('aim', 'target_change')}
          >
            {page.say(OUTLOOK_TEXT.changeMovement)}
          </button>
          <button type="button" class="chip-button" onClick={toNumber}>
            {page.say(OUTLOOK_TEXT.useNumber)}
          </button>
        </div>
      }
    >
      {({ id, 'aria-describedby': describedBy }) => (
        <output id={id} tabIndex={-1} aria-describedby={describedBy}>
          {movedSaid(entries, draft.values)}
        </output>
      )}
    </Labelled>
  );
}

function movedSaid({ page, ahead }: Entries, typed: Entries['draft']['values']): string {
  const { values } = readForm(typed);
  const { language } = page;
  const change = targetChangeIn(values);
  if (!change) return page.say(OUTLOOK_TEXT.needsBasis);
  const direction = wordIn(values, 'direction', DIRECTIONS) ?? 'at_least';
  const movement = capitalised(movementText(change, direction, language));
  const { target } = ahead.aim;
  if (target === undefined) {
    const why = ahead.past ? OUTLOOK_TEXT.needsCompared : OUTLOOK_TEXT.movesLater;
    return `${movement}. ${page.say(why)}`;
  }
  const cadence = wordIn(values, 'cadence', CADENCES) ?? 'month';
  return page.say(OUTLOOK_TEXT.movesTo, {
    movement,
    period: periodText(isoOf(periodOf(ahead.due, cadence).from), cadence, language),
    target: valueText(target, textIn(values, 'unit'), language),
  });
}
