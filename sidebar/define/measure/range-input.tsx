import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Rpc } from '../../../src/contract/rpc/rpc';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { PAGE_TEXT } from '../../../src/text/page';
import { Labelled } from '../../form/labelled';
import { PickButton } from '../../form/pick-button';
import type { Page } from '../../page/page';
import { cellOf, columnOf, openEnded } from '../../form/range';

type Selected = Rpc['selection']['data'];

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
  /** Why what is picked is hardly meant; it is entered all the same. */
  unlike?: (selection: Selected) => string | undefined;
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
    unlike,
    onChange,
  } = props;
  // It is about the value that was there: once that changes, by whatever hand, nothing is refused.
  const [refused, refuse] = useState<{ value: string; sentence?: string }>();
  const enter = (selection: Selected) => {
    const range = takes === 'cell' ? cellOf(selection) : columnOf(selection);
    if (range) {
      onChange(range);
      refuse({ value: range, sentence: unlike?.(selection) });
      page.whisper(page.say(PAGE_TEXT.picked, { label, range }));
    } else {
      const sentence = takes === 'cell' ? MEASURE_STEP_TEXT.pickOneCell : PAGE_TEXT.pickOneColumn;
      refuse({ value, sentence: page.say(sentence, { range: selection.a1 }) });
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
      error={(refused?.value === value ? refused.sentence : undefined) ?? props.error}
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
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <PickButton
            page={page}
            label={label}
            onPick={enter}
            onRefused={(sentence) => refuse({ value, sentence })}
          />
        </div>
      )}
    </Labelled>
  );
}
