import { qualityOf, type QualityValues } from '../../metrics/data-quality';
import type { CellFunction, VectorForm } from '../declaration';

const quality: VectorForm<QualityValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    range: { kind: 'grid' },
    key_columns: { kind: 'keys', optional: true, group: 'key_columns' },
    date_column: { kind: 'keys', optional: true, group: 'date_column' },
  },
  body: qualityOf,
};

export const DATA_QUALITY: CellFunction = { name: 'DATA_QUALITY', forms: [quality] };
