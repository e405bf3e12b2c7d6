import { useEffect, useState } from 'preact/hooks';
import type { CellLook } from '../../../src/contract/rpc/define';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { PROPOSE_TEXT } from '../../../src/text/define/propose';
import { inputId } from '../../form/field-input';
import { failureSentence } from '../../page/failure';
import type { Page } from '../../page/page';
import { RangeInput } from './range-input';

interface CellInputProps {
  page: Page;
  value: string;
  error?: string;
  onChange: (value: string) => void;
  /** The cell's formula is to be the measure instead. */
  onMeasure: (measure: string) => void;
  /** Why the cell can be no KPI; undefined when it can. */
  onFault: (sentence: string | undefined) => void;
}

const QUIET_MS = 400;

type Looked = { value: string; look?: CellLook; failure?: string };

/** One cell as the number: what it holds is looked at once it is named, and refused with the way out. */
export function CellInput({ page, value, error, onChange, onMeasure, onFault }: CellInputProps) {
  const [looked, setLooked] = useState<Looked>();
  useEffect(() => {
    if (value.trim() === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      page.server.lookAtCell({ cell: value }).then(
        (look) => current && setLooked({ value, look }),
        (failure: unknown) =>
          current && setLooked({ value, failure: failureSentence(failure, page.language) }),
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [page.server, value]);
  const known = looked?.value === value ? looked : undefined;
  const fault = known?.look?.refusal ?? known?.failure;
  // It stays known when the step is left: a cell that cannot be read is saved from no other step.
  useEffect(() => onFault(fault), [fault]);

  const look = known?.look;
  const { measure = null } = look ?? {};
  return (
    <RangeInput
      page={page}
      id={inputId('actual')}
      label={page.say(MEASURE_STEP_TEXT.cell)}
      help={page.say(MEASURE_STEP_TEXT.cellHelp)}
      takes="cell"
      value={value}
      error={fault ?? error}
      hint={
        measure !== null ? (
          <button type="button" class="secondary" onClick={() => onMeasure(measure)}>
            {page.say(PROPOSE_TEXT.formulaAsMeasure)}
          </button>
        ) : (
          look?.holds === 'number' && page.say(PROPOSE_TEXT.cellShows, { shown: look.shown })
        )
      }
      onChange={onChange}
    />
  );
}
