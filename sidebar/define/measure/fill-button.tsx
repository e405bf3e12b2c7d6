import { useRef, useState } from 'preact/hooks';
import { BUILDER_TEXT } from '../../../src/text/define/builder';
import { failureSentence } from '../../page/failure';
import { Icon } from '../../page/icon';
import type { Page } from '../../page/page';
import { columnsFor } from './selected-columns';
import type { Slot } from './shape';

interface FillButtonProps {
  page: Page;
  slots: readonly Slot[];
  /** What the selected columns are for, where the form has several parts. */
  part?: string;
  onFill: (picked: Record<string, string>) => void;
}

/** Fills all columns at once from what is selected in the sheet, by what they hold. */
export function FillButton({ page, slots, part, onFill }: FillButtonProps) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  // The answer may come after something else was entered: it belongs into the form as it is then.
  const fill = useRef(onFill);
  fill.current = onFill;
  const ask = async () => {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const { columns } = await page.server.sheetColumns({});
      const picked = columnsFor(slots, columns);
      const ranges = Object.values(picked);
      if (ranges.length > 0) {
        fill.current(picked);
        page.whisper(page.say(BUILDER_TEXT.filledIn, { ranges: ranges.join(', ') }));
      } else setRefused(page.say(BUILDER_TEXT.nothingToFill));
    } catch (failure) {
      setRefused(failureSentence(failure, page.language));
    }
    setBusy(false);
  };
  return (
    <div>
      <button
        type="button"
        class="plain"
        aria-disabled={busy}
        aria-label={part && `${page.say(BUILDER_TEXT.fill)}: ${part}`}
        onClick={() => void ask()}
      >
        {busy ? <span class="spinner" aria-hidden="true" /> : <Icon name="pick" />}
        {page.say(BUILDER_TEXT.fill)}
      </button>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
