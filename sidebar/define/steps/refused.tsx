import { WIZARD_TEXT } from '../../../src/text/define/define';
import { Notice } from '../../page/parts';
import { faultsOf } from '../draft/draft';
import type { Entries } from './entries';
import { Jumps } from './jumps';

/**
 * Why a save was refused, at the step that one was sent to: until the fields are put right, and in view also
 * where the step has no input for them yet.
 */
export function Refused({ entries }: { entries: Entries }) {
  const { page, draft, errors, refused } = entries;
  const { missing } = faultsOf(draft.values);
  const open = refused.filter((field) => missing.includes(field) || field in errors);
  if (open.length === 0) return null;
  const wrong = open.filter((field) => !missing.includes(field));
  const title = wrong.length > 0 ? WIZARD_TEXT.stillWrong : WIZARD_TEXT.stillMissing;
  return (
    <div id="refused" tabIndex={-1}>
      <Notice tone="bad">
        <p>{page.say(title)}</p>
        <Jumps
          entries={entries}
          fields={open}
          sentences={Object.fromEntries(wrong.map((field) => [field, errors[field]]))}
        />
      </Notice>
    </div>
  );
}
