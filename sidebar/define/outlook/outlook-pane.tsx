import { isoOf } from '../../../src/domain/calendar/day';
import { ambitionOf } from '../../../src/domain/define/review/ambition';
import type { Phrase } from '../../../src/contract/language/language';
import type { Cadence } from '../../../src/domain/calendar/period';
import {
  type ChanceAhead,
  isWhole,
  type Settled,
  settledAt,
  type WholeAim,
} from '../../../src/domain/define/outlook/chance';
import type { BoundedAhead } from '../../../src/domain/define/outlook/outlook';
import { normalCritical } from '../../../src/domain/numeric/normal';
import { OUTLOOK_LACKING_TEXT, OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { chanceText, periodText, valueText } from '../../page/format';
import type { Page } from '../../page/page';
import { Failure } from '../../page/parts';
import type { Ahead } from './ahead';
import { Distribution } from './distribution';
import type { OutlookState } from './use-outlook';

/** Of ten values to come, one lies below and one above. */
const TAIL = 0.1;

interface OutlookPaneProps {
  page: Page;
  outlook: OutlookState;
  retry: () => void;
  ahead: Ahead;
  unit: string;
  /** Nobody has said until when. */
  isDueOpen: boolean;
}

/** Where the target lies in what the past says of the period of the due date, and how likely it is. */
export function OutlookPane({ page, outlook, retry, ahead, unit, isDueOpen }: OutlookPaneProps) {
  const { shown, isCurrent, lacking, aim, chance } = ahead;
  const found = shown?.view.ahead;
  const waiting = outlook.state === 'waiting';
  return (
    <section class="outlook" aria-labelledby="outlook-title" aria-busy={waiting}>
      <div class="preview-top">
        <h3 id="outlook-title">{page.say(OUTLOOK_TEXT.title)}</h3>
        <span class="muted" role="status">
          {waiting && page.say(OUTLOOK_TEXT.reading)}
        </span>
      </div>
      {lacking && <p class="muted">{page.say(OUTLOOK_LACKING_TEXT[lacking])}</p>}
      {isCurrent && shown?.view.problem && <p class="muted">{shown.view.problem}</p>}
      {found && (
        <Forecast
          page={page}
          found={found}
          aim={isCurrent && isWhole(aim) ? aim : undefined}
          open={openSaid(ahead)}
          chance={chance}
          cadence={shown.asked.cadence}
          unit={unit}
        />
      )}
      {isDueOpen && found && <p class="muted">{page.say(OUTLOOK_TEXT.needsDue)}</p>}
      {outlook.state === 'failed' && (
        <Failure page={page} failure={outlook.failure} retry={retry} />
      )}
    </section>
  );
}

/** What to say of an aim without a chance. */
function openSaid({ isCurrent, isMovement }: Ahead): Phrase {
  if (!isCurrent) return OUTLOOK_LACKING_TEXT.reading;
  return isMovement ? OUTLOOK_TEXT.needsCompared : OUTLOOK_TEXT.noTarget;
}

interface ForecastProps {
  page: Page;
  found: { from: string } & BoundedAhead;
  /** Undefined while it is no number, and on a forecast of something else. */
  aim: WholeAim | undefined;
  /** Said where there is no chance. */
  open: Phrase;
  chance: ChanceAhead | null;
  cadence: Cadence;
  unit: string;
}

function Forecast({ page, found, aim, open, chance, cadence, unit }: ForecastProps) {
  const period = periodText(found.from, cadence, page.language);
  const settled = aim ? settledAt(found, aim) : null;
  const said = chance === null ? page.say(open) : chanceSaid(page, chance, settled);
  return (
    <>
      <Distribution
        found={found}
        aim={aim}
        label={page.say(OUTLOOK_TEXT.chartLabel, { period, chance: said })}
      />
      <div aria-live="polite">
        <p class={chance === null ? 'muted' : 'strong'}>{said}</p>
        {chance !== null && !settled && <p>{page.say(OUTLOOK_TEXT[ambitionOf(chance)])}</p>}
      </div>
      <p class="muted">{forecastSaid(page, found, { period, unit })}</p>
    </>
  );
}

/** For which period it holds, and where an earlier one is held to the target as well, for that. */
function chanceSaid(page: Page, ahead: ChanceAhead, settled: Settled | null): string {
  const { chance, from, cadence, running } = ahead;
  if (settled) return page.say(OUTLOOK_TEXT[settled]);
  const said = {
    chance: chanceText(chance, page.language),
    period: periodText(isoOf(from), cadence, page.language),
  };
  if (!running) return page.say(OUTLOOK_TEXT.chance, said);
  return page.say(OUTLOOK_TEXT.chanceAndNow, {
    ...said,
    chanceNow: chanceText(running.chance, page.language),
    periodNow: periodText(isoOf(running.from), cadence, page.language),
  });
}

/** Where the value will be in eight of ten cases, as far as it can be there. */
function forecastSaid(
  page: Page,
  { mean, deviation, low, high }: BoundedAhead,
  { period, unit }: { period: string; unit: string },
): string {
  const inUnit = (value: number) => {
    const possible = Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
    return valueText(possible, unit, page.language);
  };
  if (deviation === 0) {
    return page.say(OUTLOOK_TEXT.forecastFixed, { period, mean: inUnit(mean) });
  }
  const width = normalCritical(TAIL) * deviation;
  return page.say(OUTLOOK_TEXT.forecast, {
    period,
    mean: inUnit(mean),
    low: inUnit(mean - width),
    high: inUnit(mean + width),
  });
}
