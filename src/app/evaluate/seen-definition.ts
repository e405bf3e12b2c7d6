import { computedKeys } from '../../contract/define/computed-keys';
import { definitionFields } from '../../contract/define/draft-reading';
import type { Field } from '../../contract/fields/field';
import {
  type FieldValues,
  isBlankValue,
  textIn,
  typedValue,
} from '../../contract/fields/typed/field-value';
import type { KnownDefinition } from '../../contract/known-definitions';
import { checkOf, passes } from '../../contract/text-check';
import type { RegisterDefinition } from './ports';

/** A definition as it stands in the register now. */
export interface SeenDefinition extends KnownDefinition {
  /** What people typed into each field that is filled in and understood. */
  texts: Readonly<Record<string, string>>;
  /** What evaluation writes is nobody's edit. */
  computed: readonly string[];
}

/** A field that holds another text than the run before saw. */
export interface SeenEdit {
  kpi: string;
  field: string;
  /** What tells the earlier text from others; absent where there was none. */
  known?: string;
  after: string;
}

/** Definitions that are judged or were, each once; drafts are left out. */
export function liveOnes(definitions: readonly RegisterDefinition[]): RegisterDefinition[] {
  const count = new Map<string, number>();
  for (const { id } of definitions) count.set(id, (count.get(id) ?? 0) + 1);
  return definitions.filter(({ id, values }) => {
    const state = textIn(values, 'state');
    return id !== '' && count.get(id) === 1 && state !== '' && state !== 'draft';
  });
}

/** A cell that is not understood says nothing: what was known of it stays. */
export function seenNow(
  { id, values, problems }: RegisterDefinition,
  before: KnownDefinition | undefined,
): SeenDefinition {
  const texts: Record<string, string> = {};
  const checks: Record<string, string> = {};
  const refused = new Set(problems.map(({ field }) => field));
  const computed = ['actual', ...computedKeys(values)];
  for (const field of definitionFields()) {
    const { key } = field;
    const kept = before?.checks[key];
    if (computed.includes(key)) continue;
    if (refused.has(key)) {
      if (kept !== undefined) checks[key] = kept;
      continue;
    }
    const text = written(values, field);
    if (text === '') continue;
    texts[key] = text;
    checks[key] = checkOf(text);
  }
  return { id, checks, texts, computed, ...(before?.since ? { since: before.since } : {}) };
}

function written(values: FieldValues, field: Field): string {
  const value = values[field.key] ?? null;
  return isBlankValue(value) ? '' : String(typedValue(field, value));
}

/** Of a definition that is seen for the first time there are none. */
export function editsOf(
  before: KnownDefinition | undefined,
  { id, checks, texts, computed }: SeenDefinition,
): SeenEdit[] {
  if (!before) return [];
  return definitionFields()
    .map(({ key }) => key)
    .filter(
      (key) => !computed.includes(key) && !isSame(before.checks[key], checks[key], texts[key]),
    )
    .map((field) => ({
      kpi: id,
      field,
      known: before.checks[field],
      after: texts[field] ?? '',
    }));
}

/** A cell that is not understood has no text, and the check that was known. */
function isSame(known: string | undefined, check: string | undefined, text = ''): boolean {
  if (known === undefined || check === undefined) return known === check;
  return known === check || passes(text, known);
}
