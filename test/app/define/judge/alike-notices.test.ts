import { alikeAmong, type AmongOthers } from '../../../../src/app/define/judge/alike-notices';

const MANY = 4_000;

function row(id: string | null, name: string, more: object = {}): AmongOthers {
  return { id, values: { state: 'active', cadence: 'month', name, ...more } };
}

test('each of thousands is held against those that may be like it alone', () => {
  let asked = 0;
  const rows = Array.from({ length: MANY }, (_, index) => {
    const one = row(`K-${index}`, `KPI ${index % (MANY / 2)}`);
    const values = new Proxy(one.values, {
      get(target, key) {
        asked += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    return { ...one, values };
  });
  const alikeOf = alikeAmong(rows);
  const found = rows.flatMap(alikeOf);
  expect(found).toHaveLength(MANY);
  expect(found[0]).toMatchObject({ code: 'name_used', values: { kpis: `KPI 0 (K-${MANY / 2})` } });
  // Each is read when it is looked at and when it asks: never once for each of the others.
  expect(asked / MANY).toBeLessThan(100);
});

test('neither itself, nor what has been retired, nor a blank name or measure is like it', () => {
  const own = row('K-1', '', { measure: '' });
  const rows = [own, row('K-2', ''), row('K-3', '매출', { state: 'retired' })];
  const alikeOf = alikeAmong(rows);
  expect(rows.map((one) => alikeOf(one))).toEqual([[], [], []]);
  expect(alikeOf(row(null, '매출'))).toEqual([]);
});

test('of many that are alike the first are named and the others counted', () => {
  const rows = Array.from({ length: 7 }, (_, index) => row(`K-${index + 1}`, '매출'));
  const [{ values }] = alikeAmong(rows)(rows[6]);
  expect(values?.kpis).toBe('매출 (K-1), 매출 (K-2), 매출 (K-3) … +3');
});
