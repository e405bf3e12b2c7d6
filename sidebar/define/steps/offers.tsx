import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FOUND_TEXT } from '../../../src/text/define/found';
import { type Loaded, useLoaded } from '../../page/use-loaded';
import type { MeasureForm } from '../measure/form';
import type { Entries } from './entries';
import { FoundHere, type Proposed } from './found-here';
import { StartHere } from './start-here';

interface OffersProps {
  entries: Entries;
  onTake: (form: MeasureForm, said: string) => void;
  /** The way without them, below. */
  children: ComponentChildren;
}

/**
 * What the KPI may be measured by: by what it is called, and by what is selected. What is below comes when both
 * have been looked up, or is asked for: nothing that one is about to click moves away under the pointer.
 */
export function Offers({ entries, onTake, children }: OffersProps) {
  const { page } = entries;
  const [named] = useState(() => calledIn(entries));
  const { today } = page.start;
  const [found, findAgain] = useLoaded(
    () =>
      named === ''
        ? Promise.resolve({ selected: null, proposals: [], cell: null })
        : page.server.proposeMeasures({ text: named, today }),
    [page.server],
  );
  const [selected, lookAgain] = useLoaded(() => page.server.proposeMeasures({}), [page.server]);
  const [isOpen, setOpen] = useState(false);
  const [hasLooked, setLooked] = useState(false);
  const isSettled = isKnown(found) && isKnown(selected);
  if (isSettled && !hasLooked) setLooked(true);
  const isShown = isOpen || isSettled || hasLooked;
  const chooseMyself = () => {
    setOpen(true);
    entries.goToStep('measure', 'measure');
  };
  return (
    <>
      <button type="button" class="plain" onClick={chooseMyself}>
        {page.say(FOUND_TEXT.chooseMyself)}
      </button>
      {named !== '' && (
        <FoundHere entries={entries} loaded={found} again={findAgain} onTake={onTake} />
      )}
      {(isShown || named === '') && (
        <StartHere entries={entries} loaded={selected} again={lookAgain} onTake={onTake} />
      )}
      {isShown && children}
    </>
  );
}

function isKnown(loaded: Loaded<Proposed>): boolean {
  return loaded.state !== 'waiting';
}

/** As it was said, else by its name. */
function calledIn({ draft }: Entries): string {
  return (draft.sentence || String(draft.values.name ?? '')).trim();
}
