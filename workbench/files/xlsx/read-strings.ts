import { type Attributes, readXml } from './xml-reader';
import { decodedText } from './xml-text';

export interface FileStrings {
  texts: string[];
  /** Texts of which parts have their own formatting, which is not kept. */
  rich: Set<number>;
}

/** A part of a text that has a format of its own. */
interface Run {
  text: string;
  /** All of its format but for the font. */
  look: string;
  font: string;
}

const OF_FONT = ['rFont', 'family', 'charset', 'scheme'];
const EAST_ASIAN = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/**
 * Whether parts of a text look unlike. LibreOffice writes Korean, Chinese and Japanese in one font and
 * all else in another, each as a part: that is no format that a person gave.
 */
function isMixed(runs: readonly Run[]): boolean {
  if (runs.length === 1) return true;
  const fonts = (isEastAsian: boolean) =>
    new Set(
      runs.filter(({ text }) => EAST_ASIAN.test(text) === isEastAsian).map(({ font }) => font),
    );
  return (
    new Set(runs.map(({ look }) => look)).size > 1 || fonts(true).size > 1 || fonts(false).size > 1
  );
}

const lookOf = (name: string, attributes: Attributes) => `${name} ${JSON.stringify(attributes)};`;

export function readStrings(part: Uint8Array | undefined): FileStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (!part) return { texts, rich };
  let text = '';
  let inText = false;
  let phonetic = 0;
  let runs: Run[] = [];
  let run: Run | undefined;
  let isFormatted = false;
  readXml(part, {
    open(name, attributes) {
      if (name === 'si') [text, runs, isFormatted] = ['', [], false];
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'r') runs.push((run = { text: '', look: '', font: '' }));
      else if (name === 'rPr') isFormatted = true;
      else if (name === 'rFont' && run) run.font = attributes.val ?? '';
      else if (run && !OF_FONT.includes(name)) run.look += lookOf(name, attributes);
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
        if (isFormatted && isMixed(runs)) rich.add(texts.length);
        texts.push(decodedText(text));
      }
    },
  });
  return { texts, rich };
}
