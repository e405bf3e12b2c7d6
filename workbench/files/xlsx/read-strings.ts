import type { Theme } from './colours';
import { type Font, PLAIN_FONT, readFont } from './read-styles';
import { readXml } from './xml-reader';
import { decodedText } from './xml-text';

export interface FileStrings {
  texts: string[];
  /** By a text's place, the fonts that its parts have of their own, which are not kept. */
  fonts: Map<number, readonly Font[]>;
}

/** A part of a text, with its font where it has one of its own. */
interface Run {
  text: string;
  font?: Font;
}

/** Letters of a font of their own where LibreOffice writes: Korean, Chinese, Japanese and their signs. */
const EAST_ASIAN = /[\u1100-\u11ff\u2000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/**
 * The fonts of the parts. LibreOffice writes each script of a text as a part with a family of its own:
 * that is nothing that a person gave, so families count only where one script has several.
 */
function fontsOf(runs: readonly Run[]): Font[] {
  const families = (isEastAsian: boolean) =>
    new Set(
      runs
        .filter(({ text }) => EAST_ASIAN.test(text) === isEastAsian)
        .map(({ font }) => font?.family ?? ''),
    );
  const [eastAsian, others] = [families(true), families(false)];
  const byScript = eastAsian.size === 1 && others.size === 1;
  return runs.flatMap(({ font }) => {
    if (!font) return [];
    return byScript ? [{ ...font, family: undefined }] : [font];
  });
}

/** Whether the parts look as a cell with that font does. */
export function looksLike(parts: readonly Font[], cell: Font | undefined): boolean {
  const whole = { ...PLAIN_FONT, ...cell };
  return parts.every((font) =>
    (Object.keys({ ...whole, ...font }) as (keyof Font)[]).every(
      (key) => font[key] === whole[key] || (key === 'family' && font.family === undefined),
    ),
  );
}

export function readStrings(part: Uint8Array | undefined, theme: Theme): FileStrings {
  const texts: string[] = [];
  const fonts = new Map<number, readonly Font[]>();
  if (!part) return { texts, fonts };
  let text = '';
  let inText = false;
  let phonetic = 0;
  let runs: Run[] = [];
  let run: Run | undefined;
  readXml(part, {
    open(name, attributes) {
      if (name === 'si') [text, runs] = ['', []];
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'r') runs.push((run = { text: '' }));
      else if (name === 'rPr' && run) run.font = { ...PLAIN_FONT };
      else if (run?.font) readFont(run.font, name === 'rFont' ? 'name' : name, attributes, theme);
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (run) run.text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'r') run = undefined;
      else if (name === 'si') {
        const own = fontsOf(runs);
        if (own.length > 0) fonts.set(texts.length, own);
        texts.push(decodedText(text));
      }
    },
  });
  return { texts, fonts };
}
