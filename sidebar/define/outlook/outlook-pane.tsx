import type { OutlookView } from '../../../src/contract/rpc/define';
import type { Cadence } from '../../../src/domain/calendar/period';
import { aimedChance, type Bounds, reached } from '../../../src/domain/metrics/standing/chance';
import { normalCritical } from '../../../src/domain/numeric/normal';
import { OUTLOOK_TEXT } from '../../../src/text/define/outlook';
import { chanceText, periodText, valueText } from '../../page/format';
import type { Page } from '../../page/page';
import { Failure } from '../../page/parts';
import { ambitionOf } from './ambition';
import { curveOf } from './curve';
import { outlookOf, type OutlookState } from './use-outlook';

const WIDTH = 264;
const HEIGHT = 72;
/** Of ten values to come, one lies below and one above. */
const TAIL = 0.1;

interface OutlookPaneProps {
  page: Page;
  outlook: OutlookState;
  retry: () => void;
  cadence: Cadence;
  unit: string;
  /** Undefined while there is no target. */
  bounds: Bounds | undefined;
}

/** Where the target lies in what the past says of the period of the due date, and how likely it is. */
export function OutlookPane({ page, outlook, retry, ...shown }: OutlookPaneProps) {
  const data = outlookOf(outlook);
  const waiting = outlook.state === 'waiting';
  return (
    <section class="outlook" aria-labelledby="outlook-title" aria-busy={waiting}>
      <div class="preview-top">
        <h3 id="outlook-title">{page.say(OUTLOOK_TEXT.title)}</h3>
        <span class="muted" role="status">
          {waiting && page.say(OUTLOOK_TEXT.reading)}
        </span>
      </div>
      {outlook.state === 'none' && <p class="muted">{page.say(OUTLOOK_TEXT.needsMeasure)}</p>}
      {data?.problem && <p class="muted">{data.problem}</p>}
      {data?.ahead && <Ahead page={page} ahead={data.ahead} {...shown} />}
      {outlook.state === 'failed' && (
        <Failure page={page} failure={outlook.failure} retry={retry} />
      )}
    </section>
  );
}

interface AheadProps extends Omit<OutlookPaneProps, 'outlook' | 'retry'> {
  ahead: NonNullable<OutlookView['ahead']>;
}

function Ahead({ page, ahead, cadence, unit, bounds }: AheadProps) {
  const { mean, deviation } = ahead;
  const period = periodText(ahead.from, cadence, page.language);
  const inUnit = (value: number) => valueText(value, unit, page.language);
  const width = normalCritical(TAIL) * deviation;
  const chance = bounds && aimedChance(ahead, bounds);
  const said =
    chance === undefined
      ? page.say(OUTLOOK_TEXT.noTarget)
      : page.say(OUTLOOK_TEXT.chance, { chance: chanceText(chance, page.language) });
  return (
    <>
      <Distribution
        ahead={ahead}
        bounds={bounds}
        label={page.say(OUTLOOK_TEXT.chartLabel, { period, chance: said })}
      />
      <div aria-live="polite">
        <p class={chance === undefined ? 'muted' : 'strong'}>{said}</p>
        {chance !== undefined && <p>{page.say(OUTLOOK_TEXT[ambitionOf(chance)])}</p>}
      </div>
      <p class="muted">
        {deviation > 0
          ? page.say(OUTLOOK_TEXT.forecast, {
              period,
              mean: inUnit(mean),
              low: inUnit(mean - width),
              high: inUnit(mean + width),
            })
          : page.say(OUTLOOK_TEXT.forecastFixed, { period, mean: inUnit(mean) })}
      </p>
    </>
  );
}

interface DistributionProps {
  ahead: AheadProps['ahead'];
  bounds: Bounds | undefined;
  label: string;
}

function Distribution({ ahead, bounds, label }: DistributionProps) {
  const curve = curveOf(ahead, bounds ? reached(bounds) : { from: -Infinity, to: Infinity });
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
      {bounds && <path class="density reached" d={outline} clip-path="url(#outlook-reached)" />}
      {bounds &&
        curve.bounds.map((x) => (
          <line key={x} class="target-line" x1={x * WIDTH} x2={x * WIDTH} y1={0} y2={HEIGHT} />
        ))}
    </svg>
  );
}
