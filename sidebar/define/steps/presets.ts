import type { DraftValues } from '../../../src/contract/rpc/define';
import type { MeasureKind } from '../measure/form';
import { isUnchosen } from '../draft/draft';

const PRESETS: Readonly<Partial<Record<MeasureKind, DraftValues>>> = {
  sum: { aggregation: 'sum' },
  count: { aggregation: 'sum', unit: '#' },
  distinct: { aggregation: 'sum', unit: '#' },
  average: { aggregation: 'mean' },
  ratio: { aggregation: 'last', unit: '%' },
  churn: { aggregation: 'last', unit: '%', direction: 'at_most' },
};

/**
 * What the way of measuring usually entails. Only entries that are blank, a default or what another
 * way of measuring had entailed are filled; a person's own choice stays.
 */
export function presetsFor(kind: MeasureKind, values: DraftValues): DraftValues {
  const filled: DraftValues = {};
  for (const key of ['aggregation', 'unit', 'direction']) {
    const value = values[key];
    const usual = Object.values(PRESETS).some((preset) => preset?.[key] === value);
    const free = isUnchosen(key, value) || usual;
    const preset = PRESETS[kind]?.[key];
    if (free && preset !== undefined && preset !== value) filled[key] = preset;
  }
  return filled;
}
