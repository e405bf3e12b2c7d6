import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { sheetsIn } from '../../form/range';
import { STEPS } from '../draft/steps';
import type { Entries } from './entries';
import { Entry } from './entry';
import { More } from './more';

const MORE_WITH_PEOPLE: readonly string[] = ['escalate_to', 'data_owner'];

export function OwnStep({ entries }: { entries: Entries }) {
  const { owners } = entries.page.start;
  const more = STEPS.find(({ name }) => name === 'own')?.more ?? [];
  return (
    <>
      <Entry entries={entries} name="owner" suggestions={owners} />
      <Entry entries={entries} name="objective" />
      <Entry entries={entries} name="source" hint={<SourceHint entries={entries} />} />
      <Entry entries={entries} name="plan" />
      <More entries={entries} fields={more}>
        {more.map((name) => (
          <Entry
            key={name}
            entries={entries}
            name={name}
            suggestions={MORE_WITH_PEOPLE.includes(name) ? owners : undefined}
          />
        ))}
      </More>
    </>
  );
}

/** The sheets that the measure reads, offered as the source. */
function SourceHint({ entries }: { entries: Entries }) {
  const { page, draft, set } = entries;
  const sheets = sheetsIn(`${draft.values.measure ?? ''} ${draft.values.actual ?? ''}`);
  if (sheets.length === 0 || !isBlankTyped(draft.values.source)) return null;
  const source = page.say(WIZARD_TEXT.sourceSheets, { sheets: sheets.join(', ') });
  return (
    <button type="button" class="plain" onClick={() => set({ source })}>
      {page.say(WIZARD_TEXT.useText, { text: source })}
    </button>
  );
}
