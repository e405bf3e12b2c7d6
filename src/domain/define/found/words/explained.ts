import { KIN } from './synonyms';
import type { Term } from './terms';

/** Which of the asked things a heading, a title or a value stands for. */
export interface Explained {
  /** How surely, 0 to 1, by key of the asked thing. */
  by: ReadonlyMap<string, number>;
  /** How many ideas it has besides: `할인 금액` is more than an amount. */
  besides: number;
}

/** Words that narrow a heading down to something else. */
const NARROWING: readonly string[] = ['new', 'last', 'due', 'birth', 'repeat', 'mean', 'rate'];
/** Words that most headings could do without. */
const SAYS_LITTLE: readonly string[] = [
  'amount',
  'category',
  'status',
  'done',
  'survey',
  'active',
  'quantity',
];

export function explained(asked: readonly Term[], terms: readonly Term[]): Explained {
  const by = new Map<string, number>();
  const used = new Set<Term>();
  for (const { key } of asked) {
    for (const term of terms) {
      const sure = likeness(key, term.key);
      if (sure > 0) used.add(term);
      if (sure > (by.get(key) ?? 0)) by.set(key, sure);
    }
  }
  const others = terms.filter(
    (term) =>
      !used.has(term) &&
      (term.kind === 'thing' ? !SAYS_LITTLE.includes(term.key) : NARROWING.includes(term.key)),
  );
  return { by, besides: others.length };
}

function likeness(asked: string, found: string): number {
  if (asked === found) return 1;
  return KIN.find(([one, other]) => one === asked && other === found)?.[2] ?? 0;
}

/** How much of what is asked for is explained, 0 to 1; of several explanations of one thing the surest counts. */
export function coverage(
  asked: readonly Term[],
  parts: readonly ReadonlyMap<string, number>[],
): number {
  let whole = 0;
  let covered = 0;
  for (const term of asked) {
    const weight = weightOf(term);
    whole += weight;
    covered += weight * Math.max(0, ...parts.map((by) => by.get(term.key) ?? 0));
  }
  return whole === 0 ? 0 : covered / whole;
}

function weightOf({ key, isOwn }: Term): number {
  if (SAYS_LITTLE.includes(key)) return 0.4;
  return isOwn || key === 'new' || key === 'repeat' ? 0.7 : 1;
}

/** The same, with every explanation only so sure. */
export function weakened(by: ReadonlyMap<string, number>, share: number): Map<string, number> {
  return new Map([...by].map(([key, sure]) => [key, sure * share]));
}
