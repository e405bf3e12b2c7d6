import { useRef, useState } from 'preact/hooks';
import type { Rpc } from '../../src/contract/rpc/rpc';
import { PAGE_TEXT } from '../../src/text/page';
import { failureSentence } from '../page/failure';
import { Icon } from '../page/icon';
import type { BasePage } from '../page/page';

interface PickButtonProps {
  page: BasePage;
  /** What the selection is for. */
  label: string;
  onPick: (selection: Rpc['selection']['data']) => void;
  /** Why there is none; undefined while it is asked for again. */
  onRefused: (sentence: string | undefined) => void;
}

/** Asks the server what is selected in the sheet. */
export function PickButton({ page, label, onPick, onRefused }: PickButtonProps) {
  const [busy, setBusy] = useState(false);
  // The answer may come after another range was entered: it belongs into the form as it is then.
  const enter = useRef(onPick);
  enter.current = onPick;
  const pick = async () => {
    if (busy) return;
    setBusy(true);
    onRefused(undefined);
    try {
      const selection = await page.server.selection({});
      enter.current(selection);
    } catch (failure) {
      onRefused(failureSentence(failure, page.language));
    }
    setBusy(false);
  };
  return (
    <button
      type="button"
      class="secondary pick"
      aria-disabled={busy}
      aria-label={page.say(PAGE_TEXT.useSelectionFor, { label })}
      title={page.say(PAGE_TEXT.useSelection)}
      onClick={() => void pick()}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : <Icon name="pick" />}
      {page.say(PAGE_TEXT.useSelectionShort)}
    </button>
  );
}
