import {
  grossRetention,
  mrrMovements,
  netRetention,
  type MovementValues,
  type MrrValues,
} from '../../metrics/mrr';
import type { CellFunction, VectorForm } from '../declaration';

const retained: VectorForm<MrrValues> = {
  by: 'vector',
  result: 'number',
  parameters: {
    mrr_start: { kind: 'numbers', atLeast: 0 },
    mrr_end: { kind: 'numbers', atLeast: 0 },
  },
  body: grossRetention,
};

const movements: VectorForm<MovementValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    ...retained.parameters,
    returning: { kind: 'flags', optional: true },
  },
  body: mrrMovements,
};

export const GRR: CellFunction = { name: 'GRR', forms: [retained] };
export const NRR: CellFunction = { name: 'NRR', forms: [{ ...retained, body: netRetention }] };
export const MRR_MOVEMENTS: CellFunction = { name: 'MRR_MOVEMENTS', forms: [movements] };
