import { useRef, useState } from 'preact/hooks';
import { SIDEBAR_TEXT } from '../../src/text/sidebar';
import { failureSentence } from '../page/failure';
import { Icon } from '../page/icon';
import type { Page } from '../page/page';
import { Labelled } from '../form/labelled';
import { cellOf, columnOf, openEnded, type RangeFault } from './range';

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
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  // The answer may come after another range was entered: it belongs into the form as it is then.
  const enter = useRef(onChange);
  enter.current = onChange;
  const pick = async () => {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const selection = await page.server.selection({});
      const range = takes === 'cell' ? cellOf(selection) : columnOf(selection);
      if (range) {
        enter.current(range);
        page.whisper(page.say(SIDEBAR_TEXT.picked, { label, range }));
      } else {
        setRefused(
          page.say(takes === 'cell' ? SIDEBAR_TEXT.pickOneCell : SIDEBAR_TEXT.pickOneColumn, {
            range: selection.a1,
          }),
        );
      }
    } catch (failure) {
      setRefused(failureSentence(failure, page.language));
    }
    setBusy(false);
  };
  const whole = takes === 'column' ? openEnded(value) : undefined;
  const hint = whole && (
    <>
      {page.say(SIDEBAR_TEXT.fixedEnd)}{' '}
      <button type="button" class="plain" onClick={() => onChange(whole)}>
        {page.say(SIDEBAR_TEXT.useWholeColumn, { range: whole })}
      </button>
    </>
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
          <button
            type="button"
            class="secondary pick"
            aria-disabled={busy}
            aria-label={page.say(SIDEBAR_TEXT.useSelectionFor, { label })}
            title={page.say(SIDEBAR_TEXT.useSelection)}
            onClick={() => void pick()}
          >
            {busy ? <span class="spinner" aria-hidden="true" /> : <Icon name="pick" />}
            {page.say(SIDEBAR_TEXT.useSelectionShort)}
          </button>
        </div>
      )}
    </Labelled>
  );
}
