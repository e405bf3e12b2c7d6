import type { LossCode, LossList } from '../loss';
import { relationshipsOf, type Parts } from './package-parts';
import { readNotes } from './read-notes';
import type { Note } from './write-notes';
import { readXml } from './xml-reader';

const PARTS_NOT_KEPT: Readonly<Record<string, LossCode>> = {
  table: 'tables',
  pivotTable: 'pivot_tables',
  threadedComment: 'threads',
  slicer: 'extensions',
  timeline: 'extensions',
  ctrlProp: 'shapes',
  control: 'shapes',
  oleObject: 'shapes',
  package: 'shapes',
  queryTable: 'extensions',
  customProperty: 'extensions',
};

const DRAWN: Readonly<Record<string, LossCode>> = {
  pic: 'pictures',
  chart: 'charts',
  sp: 'shapes',
  cxnSp: 'shapes',
};

/** The parts beside a sheet: its notes are kept, the others are named as losses. */
export function readExtras(parts: Parts, path: string, sheet: string, losses: LossList): Note[] {
  const notes: Note[] = [];
  for (const { type, target } of relationshipsOf(parts, path)) {
    const part = parts[target];
    const code = PARTS_NOT_KEPT[type];
    if (code) losses.add(code, { sheet, example: type });
    if (!part) continue;
    if (type === 'comments') notes.push(...readNotes(part));
    else if (type === 'drawing') {
      readXml(part, {
        open: (name) => {
          if (DRAWN[name]) losses.add(DRAWN[name], { sheet });
        },
      });
    } else if (type === 'vmlDrawing') countControls(part, sheet, losses);
  }
  return notes;
}

/** Old drawing parts hold the boxes of notes, and also form controls. Their markup need not be well-formed. */
function countControls(part: Uint8Array, sheet: string, losses: LossList): void {
  const text = new TextDecoder().decode(part);
  const controls = [...text.matchAll(/ObjectType=["'](\w+)["']/g)].filter(
    ([, type]) => type !== 'Note',
  );
  losses.add('shapes', { sheet, count: controls.length });
}
