import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PagePlace } from '../../src/contract/rpc/page';
import { PAGE_TEXT } from '../../src/text/page';
import type { BasePage } from './page';
import { Failure } from './parts';

interface OpenPageProps {
  page: BasePage;
  to: PagePlace;
  look: string;
  /** What is done before this page makes room. */
  first?: () => Promise<void>;
  children: ComponentChildren;
}

/** A button to another page of Waymark, which takes this one's place in the sidebar. */
export function OpenPage({ page, to, look, first, children }: OpenPageProps) {
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const open = async () => {
    if (opening) return;
    setOpening(true);
    setFailure(undefined);
    try {
      await first?.();
      await page.server.openPage(to);
      page.whisper(page.say(PAGE_TEXT.loading));
    } catch (problem) {
      setFailure(problem);
    }
    setOpening(false);
  };
  return (
    <>
      <button type="button" class={look} aria-disabled={opening} onClick={() => void open()}>
        {opening && <span class="spinner" aria-hidden="true" />}
        {children}
      </button>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}
