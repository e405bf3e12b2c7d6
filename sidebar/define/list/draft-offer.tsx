import { useState } from 'preact/hooks';
import { LIST_TEXT } from '../../../src/text/define/list';
import type { Page } from '../../page/page';
import { Failure, Notice } from '../../page/parts';

interface DraftOfferProps {
  page: Page;
  onDiscarded?: () => void;
  /** What going on with it leaves undone of what this page was opened for. */
  undone?: string;
}

/** The draft that was left last time: go on with it, or throw it away. */
export function DraftOffer({ page, onDiscarded, undone = '' }: DraftOfferProps) {
  const [failure, setFailure] = useState<unknown>();
  const { draft } = page.start;
  if (!draft) return null;
  const name = String(draft.values.name ?? '').trim() || page.say(LIST_TEXT.unnamed);
  const discard = async () => {
    try {
      await page.server.keepDraft({ draft: null });
      page.setKeptDraft(null);
      page.announce(page.say(LIST_TEXT.draftDiscarded));
      onDiscarded?.();
    } catch (problem) {
      setFailure(problem);
    }
  };
  return (
    <Notice tone="info">
      <p>{page.say(draft.id ? LIST_TEXT.editOffered : LIST_TEXT.draftOffered, { name })}</p>
      {undone !== '' && <p>{undone}</p>}
      <div class="row">
        <button type="button" class="secondary" onClick={() => page.go({ view: 'draft', draft })}>
          {page.say(LIST_TEXT.draftResume)}
        </button>
        <button type="button" class="plain" onClick={discard}>
          {page.say(onDiscarded ? LIST_TEXT.draftStartAnew : LIST_TEXT.draftDiscard)}
        </button>
      </div>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </Notice>
  );
}
