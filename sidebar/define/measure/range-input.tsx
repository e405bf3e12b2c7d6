import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MEASURE_STEP_TEXT } from '../../../src/text/define';
import { PAGE_TEXT } from '../../../src/text/page';
import { Labelled } from '../../form/labelled';
import { PickButton } from '../../form/pick-button';
import type { Page } from '../../page/page';
import { cellOf, columnOf, openEnded, type RangeFault, type Selection } from '../../form/range';

interface RangeInputProps {
  page: Page;
  id: string;
  label: string;
  help?: string;
  /** A column of values, or one cell. */
  takes?: 'column' | 'cell';
  required?: boolean;
  value: string;
  error?: string;
  /** What is wrong with the measure; shown here when it is this range. */
  fault?: RangeFault;
  /** Said below the input where nothing else is. */
  hint?: ComponentChildren;
  onChange: (value: string) => void;
}

/** A range that can be typed, or taken from what is selected in the sheet. */
export function RangeInput(props: RangeInputProps) {
  const {
    page,
    id,
    label,
    help,
    takes = 'column',
    required = true,
    value,
    fault,
    onChange,
  } = props;
  const [refused, setRefused] = useState<string>();
  const enter = (selection: Selection) => {
    const range = takes === 'cell' ? cellOf(selection) : columnOf(selection);
    if (range) {
      onChange(range);
      page.whisper(page.say(PAGE_TEXT.picked, { label, range }));
    } else {
      const sentence = takes === 'cell' ? MEASURE_STEP_TEXT.pickOneCell : PAGE_TEXT.pickOneColumn;
      setRefused(page.say(sentence, { range: selection.a1 }));
    }
  };
  const whole = takes === 'column' ? openEnded(value) : undefined;
  const hint = whole ? (
    <>
      {page.say(MEASURE_STEP_TEXT.fixedEnd)}{' '}
      <button type="button" class="plain" onClick={() => onChange(whole)}>
        {page.say(MEASURE_STEP_TEXT.useWholeColumn, { range: whole })}
      </button>
    </>
  ) : (
    props.hint
  );
  return (
    <Labelled
      page={page}
      id={id}
      label={label}
      help={help}
      required={required}
      error={
        refused ??
        props.error ??
        (value !== '' && fault?.range === value ? fault.message : undefined)
      }
      hint={hint}
    >
      {(attributes) => (
        <div class="range">
          <input
            {...attributes}
            type="text"
            class="code"
            autoComplete="off"
            spellcheck={false}
            value={value}
            onInput={(event) => {
              setRefused(undefined);
              onChange(event.currentTarget.value);
            }}
          />
          <PickButton page={page} label={label} onPick={enter} onRefused={setRefused} />
        </div>
      )}
    </Labelled>
  );
}
