import { choiceWords } from '../../../src/contract/fields/choices';
import { BUILDER_TEXT } from '../../../src/text/define/builder';
import { Labelled } from '../../form/labelled';
import type { Page } from '../../page/page';
import { RangeInput } from './range-input';
import { mayHold } from './selected-columns';
import type { Slot } from './shape';

interface SlotInputProps {
  page: Page;
  id: string;
  slot: Slot;
  value: string;
  fault?: string;
  /** What the picked column is called in its sheet. */
  heading?: string;
  onChange: (value: string) => void;
}

/** The input that a slot's record asks for. */
export function SlotInput(props: SlotInputProps) {
  const { page, id, slot, value, fault, heading, onChange } = props;
  const { takes, choices = {}, usual } = slot;
  const about = {
    page,
    id,
    label: page.say(slot.label),
    help: slot.help && page.say(slot.help),
    error: fault,
    required: usual === undefined,
  };
  switch (takes) {
    case 'word':
      return (
        <Labelled {...about} required={false}>
          {(attributes) => (
            <select
              {...attributes}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
            >
              {choiceWords(choices).map((word) => (
                <option key={word} value={word}>
                  {page.say(choices[word])}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      );
    case 'digits':
    case 'share':
      return (
        <Labelled {...about}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={value}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          )}
        </Labelled>
      );
    default:
      return (
        <RangeInput
          {...about}
          takes={takes === 'cell' ? 'cell' : 'column'}
          value={value}
          hint={heading && <span class="muted">{heading}</span>}
          unlike={({ holds, a1 }) =>
            takes === 'cell' || mayHold(slot, holds)
              ? undefined
              : page.say(takes === 'number' ? BUILDER_TEXT.holdsDates : BUILDER_TEXT.holdsNumbers, {
                  range: a1,
                })
          }
          onChange={onChange}
        />
      );
  }
}
