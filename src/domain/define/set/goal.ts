/** What a draft serves, and what is believed to lead there. Blank text is ''. */
export interface Goal {
  objective: string;
  hypothesis: string;
}

/** A goal that drafts serve, in the words of most of them. */
export interface ServedGoal extends Goal {
  /** How many drafts serve it. */
  count: number;
}

/** One key for an objective however its blanks and capitals are typed; '' for none. */
export function goalKey(objective: string): string {
  return objective.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

export function isSameGoal(one: string, other: string): boolean {
  return goalKey(one) === goalKey(other);
}

/** The goals that drafts serve, the one that most of them serve first; of equal ones the first counts. */
export function servedGoals(drafts: readonly Goal[]): ServedGoal[] {
  const groups = new Map<string, Goal[]>();
  for (const draft of drafts) {
    const key = goalKey(draft.objective);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()]
    .map((serving) => ({
      objective: mostFrequent(serving.map(({ objective }) => objective)),
      hypothesis: mostFrequent(serving.map(({ hypothesis }) => hypothesis)),
      count: serving.length,
    }))
    .sort((a, b) => b.count - a.count);
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = '';
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}
