import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { Notice } from '../../page/parts';
import { faultsOf } from '../draft/draft';
import { type StepName, stepOf } from '../draft/steps';
import type { Entries } from './entries';
import { Jumps } from './jumps';

/**
 * Why a save was refused, at the step that one was sent to: until the fields are put right, and in view also
 * where the step has no input for them yet.
 */
export function Refused({ entries, step }: { entries: Entries; step: StepName }) {
  const { page, draft, errors, refused } = entries;
  const { missing } = faultsOf(draft.values);
  const open = refused.filter((field) => missing.includes(field) || field in errors);
  const wrong = open.filter((field) => !missing.includes(field));
  // An entry that is wrong says so itself.
  const isSaid = (field: string) => wrong.includes(field) && stepOf(field) === step;
  if (open.every(isSaid)) return null;
  const title = wrong.length > 0 ? WIZARD_TEXT.stillWrong : WIZARD_TEXT.stillMissing;
  return (
    <div id="refused" tabIndex={-1}>
      <Notice tone="bad">
        <p>{page.say(title)}</p>
        <Jumps
          entries={entries}
          fields={open}
          sentences={Object.fromEntries(
            wrong.filter((field) => !isSaid(field)).map((field) => [field, errors[field]]),
          )}
        />
      </Notice>
    </div>
  );
}
