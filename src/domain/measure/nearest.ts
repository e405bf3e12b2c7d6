/** Names that a person may have meant, nearest first: few letters apart, or one begins the other. */
export function nearestNames(written: string, names: readonly string[]): string[] {
  const word = written.toUpperCase().slice(0, 40);
  return names
    .map((name) => ({ name, distance: begins(name, word) ? 1 : editDistance(word, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function begins(name: string, word: string): boolean {
  return word.length > 2 && (name.startsWith(word) || word.startsWith(name));
}

/** Levenshtein's distance: insertions, deletions and substitutions that turn one into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
