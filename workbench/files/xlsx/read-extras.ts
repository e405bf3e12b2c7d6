import type { LossCode, LossList } from '../loss';
import { relationshipsOf, type Parts } from './package-parts';
import { readNotes } from './read-notes';
import type { Note } from './write-notes';
import { readXml } from './xml-reader';

const PARTS_NOT_KEPT = new Map<string, LossCode>(
  Object.entries({
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
  } as const),
);

const DRAWN = new Map<string, LossCode>(
  Object.entries({
    pic: 'pictures',
    chart: 'charts',
    sp: 'shapes',
    cxnSp: 'shapes',
  } as const),
);

/** The parts beside a sheet: its notes are kept, the others are named as losses. */
export function readExtras(parts: Parts, path: string, sheet: string, losses: LossList): Note[] {
  const notes: Note[] = [];
  for (const { type, target } of relationshipsOf(parts, path)) {
    const part = parts[target];
    const code = PARTS_NOT_KEPT.get(type);
    if (code) losses.add(code, { sheet, example: type });
    if (!part) continue;
    if (type === 'comments') notes.push(...readNotes(part));
    else if (type === 'drawing') {
      readXml(part, {
        open: (name) => {
          const drawn = DRAWN.get(name);
          if (drawn) losses.add(drawn, { sheet });
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
