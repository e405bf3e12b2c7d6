import type { DraftValues } from '../../../src/contract/rpc/define';
import type { MeasureKind } from '../measure/form';
import { SHAPES } from '../measure/shapes';
import { isUnchosen } from '../draft/draft';

const RATIO: DraftValues = { aggregation: 'last', unit: '%' };

/** What each way of measuring entails. */
function presets(): Readonly<Partial<Record<MeasureKind, DraftValues>>> {
  const ofShapes = Object.entries(SHAPES).map(([kind, { entails }]) => [kind, entails]);
  return { ...(Object.fromEntries(ofShapes) as Record<string, DraftValues>), ratio: RATIO };
}

/**
 * What the way of measuring usually entails. Only entries that are blank, a default or what another
 * way of measuring had entailed are filled; a person's own choice stays, and what the sentence says.
 */
export function presetsFor(
  kind: MeasureKind,
  values: DraftValues,
  said: DraftValues = {},
): DraftValues {
  const known = presets();
  const filled: DraftValues = {};
  for (const key of ['aggregation', 'unit', 'direction']) {
    const value = values[key];
    const usual =
      value !== undefined && Object.values(known).some((preset) => preset[key] === value);
    const isSaid = key in said && said[key] === value;
    const free = !isSaid && (isUnchosen(key, value) || usual);
    const preset = known[kind]?.[key];
    if (free && preset !== undefined && preset !== value) filled[key] = preset;
  }
  return filled;
}
