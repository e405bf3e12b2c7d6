import type { ReadField, Reading } from '../../../src/domain/define/sentence/reading';

/** A stretch of the sentence, and the fields that were read from it. */
export interface Stretch {
  text: string;
  fields: readonly ReadField[];
}

/** The sentence cut where what was read from it begins and ends. */
export function marked(sentence: string, places: Reading['places']): Stretch[] {
  const fields = Object.entries(places) as [ReadField, { from: number; to: number }][];
  const edges = fields.flatMap(([, { from, to }]) => [from, to]);
  const cuts = [...new Set([0, ...edges, sentence.length])]
    .filter((at) => at >= 0 && at <= sentence.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => ({
    text: sentence.slice(cuts[index], end),
    fields: fields
      .filter(([, { from, to }]) => from <= cuts[index] && end <= to)
      .map(([field]) => field),
  }));
}
