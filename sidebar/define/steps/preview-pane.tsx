import { isChoice } from '../../../src/contract/fields/choices';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { Failure } from '../../page/parts';
import type { Entries } from './entries';
import { Chart } from '../preview/chart';
import type { Preview, PreviewData } from '../preview/use-preview';

interface PreviewPaneProps {
  entries: Entries;
  /** Everything that the measure needs has been picked. */
  whole: boolean;
  /** Wanted from now on: shown across all periods, so that it can be compared with what was. */
  target?: number | null;
  /** It stays in view while columns are picked below it. */
  beside?: boolean;
}

/** The last twelve periods of the measure, while they are being read, and why they cannot be. */
export function PreviewPane({ entries, whole, target = null, beside = false }: PreviewPaneProps) {
  const { page, preview, previewAgain, draft } = entries;
  const data = whole ? dataOf(preview) : undefined;
  const waiting = whole && preview.state === 'waiting';
  const empty = data && !data.problem && data.points.every(({ value }) => value === null);
  return (
    <section
      class={beside ? 'preview beside' : 'preview'}
      aria-labelledby="preview-title"
      aria-busy={waiting}
    >
      <div class="preview-top">
        <h3 id="preview-title">{page.say(MEASURE_STEP_TEXT.previewTitle)}</h3>
        <span class="muted" role="status">
          {waiting && page.say(MEASURE_STEP_TEXT.previewReading)}
        </span>
      </div>
      <div aria-live="polite">
        {!whole && <p class="muted">{page.say(MEASURE_STEP_TEXT.previewNeedsMore)}</p>}
        {data?.problem && <p class="muted">{page.say(MEASURE_STEP_TEXT.previewProblem)}</p>}
        {empty && (
          <p class="muted">
            {data.points[data.points.length - 1]?.problem ??
              page.say(MEASURE_STEP_TEXT.previewEmpty)}
          </p>
        )}
      </div>
      {data && !data.problem && !empty && (
        <Chart
          page={page}
          points={data.points.map((point) => ({ ...point, target }))}
          cadence={isChoice(CADENCES, draft.values.cadence) ? draft.values.cadence : 'month'}
          unit={String(draft.values.unit ?? '')}
        />
      )}
      {data?.notes?.map((note) => (
        <p class="muted" key={note}>
          {note}
        </p>
      ))}
      {whole && preview.state === 'failed' && (
        <Failure page={page} failure={preview.failure} retry={previewAgain} />
      )}
    </section>
  );
}

/** While a new answer is awaited the earlier one stays in place, so that nothing jumps. */
export function dataOf(preview: Preview): PreviewData | undefined {
  if (preview.state === 'ready') return preview.data;
  return preview.state === 'waiting' ? preview.earlier : undefined;
}
