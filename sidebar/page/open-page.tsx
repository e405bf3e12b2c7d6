import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PagePlace } from '../../src/contract/rpc/page';
import { PAGE_TEXT } from '../../src/text/page';
import type { BasePage } from './page';
import { Failure } from './parts';

interface OpenButtonProps {
  page: BasePage;
  open: () => Promise<unknown>;
  look: string;
  children: ComponentChildren;
}

/** A button to what the server has to open or read first: one call at a time, and a failure that stays. */
export function OpenButton({ page, open, look, children }: OpenButtonProps) {
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const begin = async () => {
    if (opening) return;
    setOpening(true);
    setFailure(undefined);
    try {
      await open();
    } catch (problem) {
      setFailure(problem);
    }
    setOpening(false);
  };
  return (
    <>
      <button type="button" class={look} aria-disabled={opening} onClick={() => void begin()}>
        {opening && <span class="spinner" aria-hidden="true" />}
        {children}
      </button>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}

interface OpenPageProps extends Omit<OpenButtonProps, 'open'> {
  to: PagePlace;
  /** What is done before this page makes room. */
  first?: () => Promise<void>;
}

/** A button to another page of Waymark, which takes this one's place in the sidebar. */
export function OpenPage({ to, first, ...button }: OpenPageProps) {
  const { page } = button;
  const open = async () => {
    await first?.();
    await page.server.openPage(to);
    page.whisper(page.say(PAGE_TEXT.loading));
  };
  return <OpenButton {...button} open={open} />;
}
