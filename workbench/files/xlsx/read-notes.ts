import { cellPlace } from '../cell-name';
import type { Note } from './write-notes';
import { readXml } from './xml-reader';
import { decodedText } from './xml-text';

export function readNotes(part: Uint8Array): Note[] {
  const notes: Note[] = [];
  let reference = '';
  let text = '';
  let inText = false;
  readXml(part, {
    open(name, attributes) {
      if (name === 'comment') {
        reference = attributes.ref ?? '';
        text = '';
      } else if (name === 't') inText = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name !== 'comment') return;
      const place = cellPlace(reference);
      if (place) notes.push({ ...place, text: decodedText(text) });
    },
  });
  return notes;
}
