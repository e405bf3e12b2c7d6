import type { ComponentChildren } from 'preact';
import { choiceOption, choiceWords, type Suggestion } from '../../src/contract/fields/choices';
import { type Field, isNumeric } from '../../src/contract/fields/field';
import type { DraftValue } from '../../src/contract/rpc/define';
import { inputNumberText } from '../page/format';
import type { Page } from '../page/page';
import { ChoicesInput } from './choices-input';
import { type ControlAttributes, Labelled } from './labelled';
import { UnitInput } from './unit-input';

export interface FieldInputProps {
  page: Page;
  field: Field;
  value: DraftValue;
  error?: string;
  hint?: ComponentChildren;
  /** Numbers of this field are written as percentages. */
  percent?: boolean;
  suggestions?: readonly Suggestion[];
  onChange: (value: DraftValue) => void;
  onLeave: () => void;
}

/** The input that a field's record asks for. */
export function FieldInput(props: FieldInputProps) {
  const { page, field, error, hint } = props;
  if (field.kind === 'choices') return <ChoicesInput {...props} />;
  return (
    <Labelled
      page={page}
      id={inputId(field.key)}
      label={field.heading[page.language]}
      help={field.help?.[page.language]}
      required={field.required}
      error={error}
      hint={hint}
    >
      {(attributes) => <Control {...props} attributes={attributes} />}
    </Labelled>
  );
}

export function inputId(field: string): string {
  return `field-${field}`;
}

type ControlProps = FieldInputProps & { attributes: ControlAttributes };

function Control(props: ControlProps) {
  const { field, value, attributes, onChange, onLeave } = props;
  const text = value === null ? '' : String(value);
  switch (field.kind) {
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'unit':
      return <UnitInput {...props} value={text} />;
    case 'longText':
    case 'stages':
    case 'shares':
      return (
        <textarea
          {...attributes}
          rows={2}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
        />
      );
    case 'day':
      return (
        <input
          {...attributes}
          type="date"
          value={text}
          onInput={(event) => onChange(event.currentTarget.value || null)}
          onBlur={onLeave}
        />
      );
    default:
      return <LineControl {...props} />;
  }
}

function ChoiceControl({ page, field, value, attributes, onChange, onLeave }: ControlProps) {
  const choices = field.choices ?? {};
  return (
    <select
      {...attributes}
      value={value === null ? '' : String(value)}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      onBlur={onLeave}
    >
      {!field.required && <option value="">–</option>}
      {choiceWords(choices).map((word) => (
        <option key={word} value={word}>
          {choiceOption(choices, word, page.language)}
        </option>
      ))}
    </select>
  );
}

/** One line: text, addresses, numbers. */
function LineControl(props: ControlProps) {
  const { page, field, value, percent = false, suggestions, attributes, onChange, onLeave } = props;
  const numeric = isNumeric(field);
  const mail = field.kind === 'email' || field.kind === 'emails';
  const listId = suggestions && suggestions.length > 0 ? `${attributes.id}-list` : undefined;
  return (
    <>
      <input
        {...attributes}
        type="text"
        class={numeric ? 'numeric' : undefined}
        inputMode={numeric ? 'decimal' : mail ? 'email' : undefined}
        autoComplete="off"
        spellcheck={mail || numeric ? false : undefined}
        list={listId}
        value={typeof value === 'number' ? inputNumberText(value, percent) : String(value ?? '')}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {listId && (
        <datalist id={listId}>
          {suggestions?.map(({ value: suggested, label }) => (
            <option key={suggested} value={suggested}>
              {label[page.language]}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
