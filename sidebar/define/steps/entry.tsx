import type { ComponentChildren } from 'preact';
import type { Suggestion } from '../../../src/contract/fields/choices';
import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import { FieldInput } from '../../form/field-input';
import { isPercent } from '../draft/draft';
import type { Entries } from './entries';

interface EntryProps {
  entries: Entries;
  name: string;
  /** Another heading or help than the field's own, where the step says more. */
  label?: string;
  help?: string;
  hint?: ComponentChildren;
  suggestions?: readonly Suggestion[];
}

/** The input of one field of the KPI, tied to the draft. */
export function Entry({ entries, name, label, help, hint, suggestions }: EntryProps) {
  const { page, draft, errors, set, check } = entries;
  const field = kpiField(name);
  const { language } = page;
  const shown = {
    ...field,
    heading: label ? { ...field.heading, [language]: label } : field.heading,
    help: help ? { ...(field.help ?? field.heading), [language]: help } : field.help,
  };
  return (
    <FieldInput
      page={page}
      field={shown}
      value={draft.values[name] ?? null}
      error={errors[name]}
      hint={hint}
      percent={isPercent(name, draft.values.unit)}
      suggestions={suggestions}
      onChange={(value) => set({ [name]: value })}
      onLeave={() => check(name)}
    />
  );
}
