import type { Language } from '../../src/contract/language/language';
import { SAVE_TEXT } from '../save-text';
import { sayIn } from '../text';
import { cellName, quotedTitle } from '../workbook/a1';
import type { BeyondCell } from '../workbook/engine-input';

const NAMED = 5;

/** Which cells show an error because nobody here can calculate them: one sentence for each function. */
export function beyondSentences(cells: readonly BeyondCell[], language: Language): string[] {
  const say = sayIn(language);
  const byFunctions = new Map<string, string[]>();
  for (const { anchor, functions } of cells) {
    const key = functions.join(', ');
    const name = `${quotedTitle(anchor.sheet.title)}!${cellName(anchor.row, anchor.column)}`;
    byFunctions.set(key, [...(byFunctions.get(key) ?? []), name]);
  }
  return [...byFunctions].map(([functions, names]) => {
    const named = names.slice(0, NAMED).join(', ');
    const more = names.length - NAMED;
    const cells = more > 0 ? say(SAVE_TEXT.andMore, { cells: named, count: more }) : named;
    return say(SAVE_TEXT.beyond, { functions, cells });
  });
}
