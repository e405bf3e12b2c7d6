/**
 * Whether the whole text matches a pattern of SUMIFS: `*` any run of characters, `?` any one, `~` before
 * either of them (or itself) takes it literally. Walks back to the last star only, so no pattern makes
 * it slower than text × pattern.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  let t = 0;
  let p = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (t < text.length) {
    const literal = pattern[p] === '~' && isSign(pattern[p + 1]);
    const sign = literal ? pattern[p + 1] : pattern[p];
    if (!literal && sign === '*') {
      starAt = p;
      resumeAt = t;
      p += 1;
    } else if (p < pattern.length && ((!literal && sign === '?') || sign === text[t])) {
      t += 1;
      p += literal ? 2 : 1;
    } else if (starAt >= 0) {
      p = starAt + 1;
      resumeAt += 1;
      t = resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

function isSign(character: string | undefined): boolean {
  return character === '*' || character === '?' || character === '~';
}
