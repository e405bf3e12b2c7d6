import type { PreviewPoint } from '../../../src/contract/rpc/define';
import type { Cadence } from '../../../src/domain/calendar/period';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/define';
import { periodText, valueText } from '../../page/format';
import type { BasePage } from '../../page/page';
import { barsOf, type ChartPoint } from './bars';

const WIDTH = 264;
const HEIGHT = 88;
const GAP = 4;

interface ChartProps {
  page: BasePage;
  points: readonly ChartPoint[];
  cadence: Cadence;
  unit: string;
}

/** The last periods as bars, and the same values as a table for those who do not see the bars. */
export function Chart({ page, points, cadence, unit }: ChartProps) {
  const name = (point: PreviewPoint) => periodText(point.from, cadence, page.language);
  const known = points.filter(({ value }) => value !== null);
  const latest = known[known.length - 1];
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={
          latest
            ? page.say(MEASURE_STEP_TEXT.chartLabel, {
                count: points.length,
                period: name(latest),
                value: valueText(latest.value ?? 0, unit, page.language),
              })
            : page.say(MEASURE_STEP_TEXT.chartEmpty)
        }
      >
        <Marks points={points} />
      </svg>
      {points.length > 0 && (
        <div class="chart-ends" aria-hidden="true">
          <span>{name(points[0])}</span>
          <span>{name(points[points.length - 1])}</span>
        </div>
      )}
      {latest && (
        <figcaption>
          {name(latest)} <strong>{valueText(latest.value ?? 0, unit, page.language)}</strong>
          {latest.running && <span class="muted"> · {page.say(MEASURE_STEP_TEXT.running)}</span>}
        </figcaption>
      )}
      <details>
        <summary>{page.say(MEASURE_STEP_TEXT.showValues)}</summary>
        <Values page={page} points={points} unit={unit} name={name} />
      </details>
    </figure>
  );
}

/** The bars alone, where the values are beside them. */
export function Bars({ points }: { points: readonly ChartPoint[] }) {
  return (
    <div class="chart" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <Marks points={points} />
      </svg>
    </div>
  );
}

function Marks({ points }: { points: readonly ChartPoint[] }) {
  const { bars } = barsOf(points);
  const step = WIDTH / Math.max(points.length, 1);
  return (
    <>
      {/* A period without a value has no bar: one of 0 is a line. */}
      {bars.map(
        ({ point, bottom, height }, index) =>
          point.value !== null && (
            <rect
              key={point.from}
              class={point.running ? 'bar running' : 'bar'}
              x={index * step + GAP / 2}
              y={Math.min(HEIGHT - 2, HEIGHT * (1 - bottom - height))}
              width={step - GAP}
              height={Math.max(2, HEIGHT * height)}
              rx={1.5}
            />
          ),
      )}
      {bars.map(
        ({ point, target }, index) =>
          target !== null && (
            <line
              key={point.from}
              class="target-line"
              x1={index * step}
              x2={(index + 1) * step}
              y1={HEIGHT * (1 - target)}
              y2={HEIGHT * (1 - target)}
            />
          ),
      )}
    </>
  );
}

interface ValuesProps {
  page: BasePage;
  points: readonly PreviewPoint[];
  unit: string;
  name: (point: PreviewPoint) => string;
}

function Values({ page, points, unit, name }: ValuesProps) {
  return (
    <table class="values">
      <thead>
        <tr>
          <th scope="col">{page.say(MEASURE_STEP_TEXT.period)}</th>
          <th scope="col">{page.say(MEASURE_STEP_TEXT.value)}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.from}>
            <th scope="row">
              {name(point)}
              {point.running && <span class="muted"> {page.say(MEASURE_STEP_TEXT.running)}</span>}
            </th>
            <td>
              {point.value === null ? (
                <span class="muted">{point.problem ?? page.say(MEASURE_STEP_TEXT.noValue)}</span>
              ) : (
                valueText(point.value, unit, page.language)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
