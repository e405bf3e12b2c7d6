import type { ComponentChildren } from 'preact';
import { PAGE_TEXT } from '../../src/text/page';
import type { BasePage } from '../page/page';

/** What a control needs so that a reader hears its help and its error with it. */
export interface ControlAttributes {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
}

interface LabelledProps {
  page: BasePage;
  id: string;
  label: string;
  required?: boolean;
  help?: string;
  /** Said after the control: how the entry was understood, what it could be. */
  hint?: ComponentChildren;
  error?: string;
  children: (attributes: ControlAttributes) => ComponentChildren;
}

/** Label, control, help and error of one entry, tied together. */
export function Labelled({
  page,
  id,
  label,
  required,
  help,
  hint,
  error,
  children,
}: LabelledProps) {
  const describedBy = [help && `${id}-help`, hint && `${id}-hint`, error && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div class={error ? 'field faulty' : 'field'}>
      <label for={id}>
        {label}
        {required && <span class="required">{page.say(PAGE_TEXT.required)}</span>}
      </label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
