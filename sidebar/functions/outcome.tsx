import type { Rpc } from '../../src/contract/rpc/rpc';
import { PALETTE_TEXT } from '../../src/text/functions/palette';
import type { BasePage } from '../page/page';
import { Notice } from '../page/parts';

type Inserted = Rpc['insertFunction']['data'];

/** `#REF!`, `#N/A` and what other languages call them; a text such as `#1` is none. */
const ERROR = /^#\S*[!?]$|^#N\/A$/;
/** `Loading...` in any language: Sheets computes a custom function after the answer. */
const COMPUTING = /(?:\.{3}|…)$/;

/** What became of the cell: its result, or the error that it shows. */
export function Outcome({ page, inserted }: { page: BasePage; inserted: Inserted }) {
  const { cell, shown, problem } = inserted;
  if (ERROR.test(shown)) {
    return (
      <Notice tone="warn">
        <p>{page.say(PALETTE_TEXT.insertedError, { cell, shown })}</p>
        <p>
          {problem ?? page.say(shown === '#REF!' ? PALETTE_TEXT.errorRoom : PALETTE_TEXT.errorNote)}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="good">
      <p>{page.say(PALETTE_TEXT.inserted, { cell })}</p>
      <p>{page.say(resultOf(shown), { shown })}</p>
    </Notice>
  );
}

function resultOf(shown: string) {
  if (shown === '') return PALETTE_TEXT.showsNothing;
  return COMPUTING.test(shown) ? PALETTE_TEXT.showsLater : PALETTE_TEXT.shows;
}
