/** Of a KPI as it is said, in characters: one sentence, and room for more. */
export const LONGEST_SENTENCE = 500;
