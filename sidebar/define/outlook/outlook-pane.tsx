import type { Phrase } from '../../../src/contract/language/language';
import type { Cadence } from '../../../src/domain/calendar/period';
import { isWhole, type WholeAim } from '../../../src/domain/define/outlook/chance';
import type { BoundedAhead } from '../../../src/domain/define/outlook/outlook';
import { reached } from '../../../src/domain/metrics/standing/chance';
import { normalCritical } from '../../../src/domain/numeric/normal';
import { OUTLOOK_LACKING_TEXT, OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { chanceText, periodText, valueText } from '../../page/format';
import type { Page } from '../../page/page';
import { Failure } from '../../page/parts';
import type { Ahead } from './ahead';
import { ambitionOf } from './ambition';
import { curveOf } from './curve';
import type { OutlookState } from './use-outlook';

const WIDTH = 264;
const HEIGHT = 72;
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
  const { view, lacking, aim, cadence, chance } = ahead;
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
      {view?.problem && <p class="muted">{view.problem}</p>}
      {view?.ahead && (
        <Forecast
          page={page}
          found={view.ahead}
          aim={isWhole(aim) ? aim : undefined}
          open={ahead.isMovement ? OUTLOOK_TEXT.needsCompared : OUTLOOK_TEXT.noTarget}
          chance={chance}
          cadence={cadence}
          unit={unit}
        />
      )}
      {isDueOpen && view?.ahead && <p class="muted">{page.say(OUTLOOK_TEXT.needsDue)}</p>}
      {outlook.state === 'failed' && (
        <Failure page={page} failure={outlook.failure} retry={retry} />
      )}
    </section>
  );
}

interface ForecastProps {
  page: Page;
  found: { from: string } & BoundedAhead;
  /** Undefined while it is no number. */
  aim: WholeAim | undefined;
  /** What to say of an aim that is no number. */
  open: Phrase;
  chance: number | null;
  cadence: Cadence;
  unit: string;
}

function Forecast({ page, found, aim, open, chance, cadence, unit }: ForecastProps) {
  const period = periodText(found.from, cadence, page.language);
  const said =
    chance === null
      ? page.say(open)
      : page.say(OUTLOOK_TEXT.chance, { chance: chanceText(chance, page.language) });
  return (
    <>
      <Distribution
        found={found}
        aim={aim}
        label={page.say(OUTLOOK_TEXT.chartLabel, { period, chance: said })}
      />
      <div aria-live="polite">
        <p class={chance === null ? 'muted' : 'strong'}>{said}</p>
        {chance !== null && <p>{page.say(OUTLOOK_TEXT[ambitionOf(chance)])}</p>}
      </div>
      <p class="muted">{forecastSaid(page, found, { period, unit })}</p>
    </>
  );
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

interface DistributionProps {
  found: BoundedAhead;
  aim: WholeAim | undefined;
  label: string;
}

function Distribution({ found, aim, label }: DistributionProps) {
  const reach = aim ? reached({ ...aim, high: aim.targetHigh }) : { from: -Infinity, to: Infinity };
  const curve = curveOf(found, reach);
  const place = ({ x, y }: { x: number; y: number }) =>
    `${(x * WIDTH).toFixed(1)},${(HEIGHT - 2 - y * (HEIGHT - 10)).toFixed(1)}`;
  const outline = `M0,${HEIGHT} L${curve.points.map(place).join(' L')} L${WIDTH},${HEIGHT} Z`;
  const { from, to } = curve.reached;
  return (
    <svg class="distribution" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <clipPath id="outlook-reached">
        <rect x={from * WIDTH} y={0} width={(to - from) * WIDTH} height={HEIGHT} />
      </clipPath>
      <path class="density" d={outline} />
      {aim && <path class="density reached" d={outline} clip-path="url(#outlook-reached)" />}
      {aim &&
        curve.bounds.map((x) => (
          <line key={x} class="target-line" x1={x * WIDTH} x2={x * WIDTH} y1={0} y2={HEIGHT} />
        ))}
    </svg>
  );
}
