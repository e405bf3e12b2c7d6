import { choiceLabel, choicesTyped, choiceWords } from '../../src/contract/fields/choices';
import type { FieldInputProps } from './field-input';

/** Several words of a choice: a box for each. */
export function ChoicesInput({ page, field, value, error, onChange, onLeave }: FieldInputProps) {
  const choices = field.choices ?? {};
  const chosen = choicesTyped(choices, String(value ?? '')) ?? [];
  const id = `field-${field.key}`;
  const help = field.help?.[page.language];
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const toggle = (word: string) => {
    const next = choiceWords(choices).filter((each) =>
      each === word ? !chosen.includes(each) : chosen.includes(each),
    );
    onChange(next.join(', ') || null);
  };
  return (
    <fieldset
      class={error ? 'side faulty' : 'side'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      onFocusOut={onLeave}
    >
      <legend>{field.heading[page.language]}</legend>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {choiceWords(choices).map((word) => (
        <label class="option" key={word}>
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
          <span>{choiceLabel(choices, word, page.language)}</span>
        </label>
      ))}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
