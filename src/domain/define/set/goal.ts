/** What a draft serves, and what is believed to lead there. Blank text is ''. */
export interface Goal {
  objective: string;
  hypothesis: string;
}

/**
 * The goal that most of the drafts serve, with the hypothesis that most of those name: what one comes back
 * to. Of equal ones the first counts.
 */
export function commonGoal(drafts: readonly Goal[]): Goal {
  const objective = mostFrequent(drafts.map((draft) => draft.objective));
  const serving = drafts.filter((draft) => draft.objective === objective);
  return { objective, hypothesis: mostFrequent(serving.map((draft) => draft.hypothesis)) };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = '';
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}
