import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import type { MeasureProblem } from '../../../src/contract/rpc/define';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { inputId } from '../../form/field-input';
import { Labelled } from '../../form/labelled';
import type { Page } from '../../page/page';

interface MeasureTextProps {
  page: Page;
  text: string;
  problem: MeasureProblem | null;
  error?: string;
  onChange: (text: string) => void;
}

/** The measure itself, for those who want to read or change it, with the faulty place marked. */
export function MeasureText({ page, text, problem, error, onChange }: MeasureTextProps) {
  const field = kpiField('measure');
  const place = problem && placeOf(text, problem);
  return (
    <Labelled
      page={page}
      id={inputId('measure')}
      label={field.heading[page.language]}
      help={field.help?.[page.language]}
      error={error ?? problem?.message}
      hint={
        place && (
          <p class="place">
            <span class="unseen">{page.say(MEASURE_STEP_TEXT.placeIs)} </span>
            <code>
              {place.before}
              <mark>{place.wrong}</mark>
              {place.after}
            </code>
          </p>
        )
      }
    >
      {(attributes) => (
        <textarea
          {...attributes}
          class="code"
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

const CONTEXT = 24;

/** The faulty part with what is around it; at the end of the text a sign for what is missing. */
function placeOf(text: string, { start, end }: MeasureProblem) {
  if (start === null || start > text.length) return null;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.max(end ?? start, start);
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    wrong: text.slice(start, to) || '⁁',
    after: text.slice(to, to + CONTEXT) + (text.length > to + CONTEXT ? '…' : ''),
  };
}
