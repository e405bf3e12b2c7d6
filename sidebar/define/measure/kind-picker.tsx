import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import type { Page } from '../../page/page';
import { MEASURE_KINDS, type MeasureKind } from './form';
import { kindText } from './kind-text';

interface KindPickerProps {
  page: Page;
  kind: MeasureKind | undefined;
  onChange: (kind: MeasureKind) => void;
}

export function KindPicker({ page, kind, onChange }: KindPickerProps) {
  return (
    <fieldset class="kinds" aria-describedby="kind-meaning">
      <legend>{page.say(MEASURE_STEP_TEXT.kindQuestion)}</legend>
      <div class="tiles">
        {MEASURE_KINDS.map((candidate) => (
          <label key={candidate} class={candidate === kind ? 'tile chosen' : 'tile'}>
            <input
              type="radio"
              name="kind"
              value={candidate}
              checked={candidate === kind}
              onChange={() => onChange(candidate)}
            />
            <span>{page.say(kindText(candidate).name)}</span>
          </label>
        ))}
      </div>
      <p class="help" id="kind-meaning" aria-live="polite">
        {page.say(kind ? kindText(kind).meaning : MEASURE_STEP_TEXT.kindHelp)}
      </p>
    </fieldset>
  );
}
