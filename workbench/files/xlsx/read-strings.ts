import { readXml } from './xml-reader';
import { decodedText } from './xml-text';

export interface FileStrings {
  texts: string[];
  /** Texts of which parts have their own formatting, which is not kept. */
  rich: Set<number>;
}

export function readStrings(part: Uint8Array | undefined): FileStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (!part) return { texts, rich };
  let text = '';
  let inText = false;
  let phonetic = 0;
  readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPr') rich.add(texts.length);
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') texts.push(decodedText(text));
    },
  });
  return { texts, rich };
}
