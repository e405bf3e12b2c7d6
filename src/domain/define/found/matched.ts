import { explained } from './words/explained';
import { columnsOf, type Condition, type Formula } from './measure/formula';
import type { Term } from './words/terms';

/** A word of the sentence, and the heading, title or value in which it was found. */
export interface Matched {
  word: string;
  in: 'heading' | 'title' | 'value';
  found: string;
}

/** What of a sentence a formula was found by; each word once, in a value before a heading before a title. */
export function matchedIn(things: readonly Term[], formula: Formula): Matched[] {
  const columns = columnsOf(formula);
  const conditions = conditionsOf(formula);
  return things.flatMap((thing): Matched[] => {
    const isMeant = (terms: readonly Term[]) => explained([thing], terms).by.size > 0;
    const { written: word, key } = thing;
    const value = conditions.find(({ named }) => named?.includes(key));
    if (value) return [{ word, in: 'value', found: String(value.criterion) }];
    const exact = columns.find(({ column }) => column.terms.some((term) => term.key === key));
    const heading = exact ?? columns.find(({ column }) => isMeant(column.terms));
    if (heading) return [{ word, in: 'heading', found: heading.column.heading }];
    const title = columns.find(({ sheet }) => isMeant(sheet.terms));
    return title ? [{ word, in: 'title', found: title.sheet.title }] : [];
  });
}

function conditionsOf(formula: Formula): readonly Condition[] {
  if (formula.shape === 'ratio' || formula.shape === 'difference') {
    return [...conditionsOf(formula.of), ...conditionsOf(formula.by)];
  }
  return 'where' in formula ? formula.where : [];
}
