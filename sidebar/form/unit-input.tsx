import { useState } from 'preact/hooks';
import { choiceWords, isChoice } from '../../src/contract/fields/choices';
import type { DraftValue } from '../../src/contract/rpc/define';
import { WIZARD_TEXT } from '../../src/text/define/wizard';
import type { Page } from '../page/page';
import type { ControlAttributes } from './labelled';
import { UNITS } from './units';

interface UnitInputProps {
  page: Page;
  value: string;
  attributes: ControlAttributes;
  onChange: (value: DraftValue) => void;
  onLeave: () => void;
}

/** The usual units in words, and room for an own one. */
export function UnitInput({ page, value, attributes, onChange, onLeave }: UnitInputProps) {
  const known = isChoice(UNITS, value);
  const [own, setOwn] = useState(value !== '' && !known);
  return (
    <div class="unit">
      <select
        {...attributes}
        value={own ? 'own' : value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setOwn(chosen === 'own');
          onChange(chosen === 'own' ? null : chosen || null);
        }}
        onBlur={onLeave}
      >
        <option value="">{page.say(WIZARD_TEXT.choose)}</option>
        {choiceWords(UNITS).map((unit) => (
          <option key={unit} value={unit}>
            {UNITS[unit][page.language]}
          </option>
        ))}
        <option value="own">{page.say(WIZARD_TEXT.ownUnit)}</option>
      </select>
      {own && (
        <input
          type="text"
          aria-label={page.say(WIZARD_TEXT.ownUnit)}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </div>
  );
}
