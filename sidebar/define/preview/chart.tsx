import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import type { PreviewPoint } from '../../../src/contract/rpc/define';
import type { Cadence } from '../../../src/domain/calendar/period';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { periodText, valueText } from '../../page/format';
import type { BasePage } from '../../page/page';
import { RECORD_TEXT } from '../../../src/text/define/card';
import { barsOf, type ChartPoint, type Parted } from './bars';

const WIDTH = 264;
const HEIGHT = 88;
const GAP = 4;

interface ChartProps {
  page: BasePage;
  points: readonly ChartPoint[];
  cadence: Cadence;
  unit: string;
  /** Each period is held against a target of its own, which the table tells as well. */
  withTargets?: boolean;
}

/** The last periods as bars, and the same values as a table for those who do not see the bars. */
export function Chart({ page, points, cadence, unit, withTargets = false }: ChartProps) {
  const name = (point: PreviewPoint) => periodText(point.from, cadence, page.language);
  const known = points.filter(({ value }) => value !== null);
  const latest = known[known.length - 1];
  const changes = points.flatMap((point) =>
    point.changed
      ? [
          page.say(RECORD_TEXT.changedIn, {
            period: name(point),
            fields: changedFields(page, point),
          }),
        ]
      : [],
  );
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={
          latest
            ? [
                page.say(MEASURE_STEP_TEXT.chartLabel, {
                  count: points.length,
                  period: name(latest),
                  value: valueText(latest.value ?? 0, unit, page.language),
                }),
                ...changes,
              ].join(' ')
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
        <Values page={page} points={points} unit={unit} name={name} withTargets={withTargets} />
      </details>
    </figure>
  );
}

/** The headings of what has changed in a period, as the reader knows them. */
export function changedFields({ language }: BasePage, { changed = [] }: Parted): string {
  return changed.map((key) => kpiField(key).heading[language]).join(', ');
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
              class={classOf(point)}
              x={index * step + GAP / 2}
              y={Math.min(HEIGHT - 2, HEIGHT * (1 - bottom - height))}
              width={step - GAP}
              height={Math.max(2, HEIGHT * height)}
              rx={1.5}
            />
          ),
      )}
      {bars.map(
        ({ point }, index) =>
          point.changed && (
            <line
              key={point.from}
              class="break-line"
              x1={index * step}
              x2={index * step}
              y1={0}
              y2={HEIGHT}
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

function classOf({ running, isBefore = false }: ChartPoint): string {
  return ['bar', running && 'running', isBefore && 'before'].filter(Boolean).join(' ');
}

interface ValuesProps {
  page: BasePage;
  points: readonly ChartPoint[];
  unit: string;
  name: (point: PreviewPoint) => string;
  withTargets: boolean;
}

function Values({ page, points, unit, name, withTargets }: ValuesProps) {
  return (
    <table class="values">
      <thead>
        <tr>
          <th scope="col">{page.say(MEASURE_STEP_TEXT.period)}</th>
          <th scope="col">{page.say(MEASURE_STEP_TEXT.value)}</th>
          {withTargets && <th scope="col">{page.say(RECORD_TEXT.target)}</th>}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.from}>
            <th scope="row">
              {name(point)}
              {point.running && <span class="muted"> {page.say(MEASURE_STEP_TEXT.running)}</span>}
              {point.changed && (
                <span class="muted">
                  {' '}
                  {page.say(RECORD_TEXT.changedHere, { fields: changedFields(page, point) })}
                </span>
              )}
            </th>
            <td>
              {point.value === null ? (
                <span class="muted">{point.problem ?? page.say(MEASURE_STEP_TEXT.noValue)}</span>
              ) : (
                valueText(point.value, unit, page.language)
              )}
            </td>
            {withTargets && (
              <td>{point.target === null ? '–' : valueText(point.target, unit, page.language)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
