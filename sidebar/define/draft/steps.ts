/** The steps of the wizard and the fields that each asks for; `more` is folded. */
export interface Step {
  name: StepName;
  fields: readonly string[];
  more: readonly string[];
}

export type StepName = 'say' | 'measure' | 'aim' | 'own' | 'when' | 'review';

/** What the number means and why it is looked at. */
const MEANING: readonly string[] = [
  'why',
  'scope',
  'contribution',
  'core_value',
  'hypothesis',
  'category',
  'journey',
  'touchpoint',
  'control',
  'evidence',
  'decision',
];

/** Where the number comes from and how it is kept clean. */
const DATA: readonly string[] = [
  'extraction',
  'collection',
  'tool',
  'flow',
  'data_owner',
  'blank_rule',
  'duplicate_rule',
];

export const STEPS: readonly Step[] = [
  { name: 'say', fields: [], more: [] },
  { name: 'measure', fields: ['measure', 'actual', 'cadence'], more: [] },
  {
    name: 'aim',
    fields: ['name', 'definition', 'unit', 'direction', 'target', 'target_high', 'aggregation'],
    more: [
      'baseline',
      'stretch',
      'stages',
      'benchmark',
      'benchmark_source',
      'target_change',
      'target_change_as',
      'target_basis',
    ],
  },
  {
    name: 'own',
    fields: ['owner', 'objective', 'source', 'plan'],
    more: [
      'watchers',
      'escalate_to',
      'team',
      'tier',
      'kind',
      'timing',
      'level',
      'parent',
      'weight',
      'shared_with',
      'resources',
      ...MEANING,
      ...DATA,
      'impact',
      'feasibility',
      'data_quality',
    ],
  },
  {
    name: 'when',
    fields: ['starts', 'due'],
    more: [
      'warn_at',
      'miss_at',
      'confirm_after',
      'repeat_days',
      'muted_until',
      'news_off',
      'review_every',
    ],
  },
  { name: 'review', fields: [], more: [] },
];

/** The step where a field is asked; fields of no step (`state`) belong to the review. */
export function stepOf(field: string): StepName {
  return (
    STEPS.find(({ fields, more }) => fields.includes(field) || more.includes(field))?.name ??
    'review'
  );
}

/** Every field of the wizard in the order in which a person meets it. */
export function fieldsInOrder(): string[] {
  return STEPS.flatMap(({ fields, more }) => [...fields, ...more]);
}

/** These fields in that order; fields of no step come last. */
export function sortedByStep(fields: readonly string[]): string[] {
  const asked = fieldsInOrder().filter((key) => fields.includes(key));
  return [...asked, ...fields.filter((key) => !asked.includes(key))];
}

/** The one of these fields that a person meets first. */
export function firstOf(fields: readonly string[]): string | undefined {
  return sortedByStep(fields)[0];
}

/** The steps on the way; what is in the register already is not said again. */
export function stepsOf(isNew: boolean): readonly Step[] {
  return isNew ? STEPS : STEPS.filter(({ name }) => name !== 'say');
}

export function neighbourOf(step: StepName, by: 1 | -1, isNew: boolean): StepName | undefined {
  const steps = stepsOf(isNew);
  return steps[steps.findIndex(({ name }) => name === step) + by]?.name;
}

/** The step of that name, when there is one. */
export function stepNamed(name: string | undefined): StepName | undefined {
  return STEPS.find((step) => step.name === name)?.name;
}
