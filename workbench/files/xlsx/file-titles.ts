import { SIDE_TITLE } from './side-sheet';

const LONGEST = 31;

/** Titles that every program accepts, one for each title: no `[]:*?/\`, at most 31 characters, all different. */
export function fileTitlesOf(titles: readonly string[]): Map<string, string> {
  const taken = new Set([SIDE_TITLE, 'history']);
  const result = new Map<string, string>();
  for (const title of titles) {
    const plain = title
      .replace(/[[\]:*?/\\]|\p{Cc}/gu, '_')
      .replace(/^'+|'+$/g, '')
      .trim();
    let name = shortened(plain || 'Sheet', LONGEST);
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      name = shortened(plain, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    result.set(title, name);
  }
  return result;
}

function shortened(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
