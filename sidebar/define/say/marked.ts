import type { ReadField, Reading } from '../../../src/domain/define/sentence/reading';

/** A stretch of the sentence, and the fields that were read from it. */
export interface Stretch {
  text: string;
  fields: readonly ReadField[];
}

/** The sentence cut where what was read from it begins and ends. */
export function marked(sentence: string, words: Reading['words']): Stretch[] {
  // Places count code units, as `indexOf` does.
  const at: ReadField[][] = Array.from({ length: sentence.length }, () => []);
  for (const [field, text] of Object.entries(words) as [ReadField, string][]) {
    const start = text === '' ? -1 : sentence.indexOf(text);
    if (start < 0) continue;
    for (let place = start; place < start + text.length; place += 1) at[place].push(field);
  }
  const stretches: Stretch[] = [];
  let begun = 0;
  for (let place = 1; place <= sentence.length; place += 1) {
    const same = place < sentence.length && at[place].join() === at[begun].join();
    if (same) continue;
    stretches.push({ text: sentence.slice(begun, place), fields: at[begun] });
    begun = place;
  }
  return stretches;
}
