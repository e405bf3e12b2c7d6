import type { Measurement } from '../../../src/app/evaluate/ports';
import { computedAnew, typedAgain } from '../../../src/app/evaluate/replaced-values';
import { day } from '../../support/a-kpi';
import { at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

function row(value: number, changes: Partial<Measurement> = {}): Measurement {
  return frozen<Measurement>({
    kpi: 'K-001',
    period: day('2026-04-01'),
    value,
    recordedAt: at('2026-04-20 09:00'),
    recordedBy: 'lead@example.com',
    source: 'check-in',
    note: '',
    ...changes,
  });
}

const ten = {
  kpi: 'K-001',
  period: day('2026-04-01'),
  was: 10,
  is: 20,
  at: at('2026-04-20 09:00'),
};

describe('a value that is replaced', () => {
  test('is told when another one was typed for its period, by nobody who is known', () => {
    expect(typedAgain([row(10)], [row(20)])).toEqual([{ ...ten, by: '', because: 'typed_again' }]);
  });

  test('is told when it is computed anew, with who had it done', () => {
    const now = row(20, { source: 'formula' });
    expect(computedAnew([row(10)], [now], 'minji@example.com')).toEqual([
      { ...ten, by: 'minji@example.com', because: 'computed_anew' },
    ]);
  });

  test.each([
    ['of a measure whose period runs', [row(10)], [row(20, { source: 'formula' })]],
    ['that stays the same', [row(20)], [row(20)]],
    ['of another period', [row(10, { period: day('2026-03-01') })], [row(20)]],
    ['of another KPI', [row(10, { kpi: 'K-002' })], [row(20)]],
  ])('is not told %s', (_, recorded, record) => {
    expect(typedAgain(recorded, record)).toEqual([]);
  });
});
