/** Excel nests functions 64 deep at most; parentheses come on top. */
const DEEPEST = 250;
/** A chain of signs or operators nests too, in the end. */
const LONGEST_CHAIN = 2000;

/** Whether following a formula's parts into each other would take more room than there is. */
export function isTooDeep(formula: string): boolean {
  if (formula.length <= DEEPEST) return false;
  let depth = 0;
  let chain = 0;
  let inText = false;
  for (const character of formula) {
    if (character === '"') inText = !inText;
    if (inText) continue;
    if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth -= 1;
    else if (/[-+*/^&%=<>:]/.test(character)) chain += 1;
    if (depth > DEEPEST || chain > LONGEST_CHAIN) return true;
  }
  return false;
}
