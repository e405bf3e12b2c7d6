import { type ScheduleChange, scheduleNews } from '../../../../src/domain/alerts/news/schedule';
import { at } from '../../../support/an-alert';

const now = at('2026-04-20 09:00');
const kpi = { id: 'K-2', unit: '%', owner: 'owner@example.com', watchers: ['watch@example.com'] };
const parent = { id: 'K-1', unit: '#', owner: 'boss@example.com', watchers: ['cfo@example.com'] };

function change(changes: Partial<ScheduleChange> = {}): ScheduleChange {
  return {
    ...{ kpi: 'K-2', field: 'due', before: '2026-12-31', after: '2026-06-30', reason: '' },
    ...{ at: at('2026-04-20 08:00'), by: 'maker@example.com' },
    ...changes,
  };
}

function newsOf(changes: readonly ScheduleChange[], told = {}) {
  return scheduleNews({ kpi, parent, changes, told, now });
}

describe('what was changed of a schedule', () => {
  test.each(['starts', 'due', 'cadence', 'target', 'target_high', 'target_change', 'stages'])(
    'is news of %s',
    (field) => {
      expect(newsOf([change({ field })])?.changes?.map((one) => one.field)).toEqual([field]);
    },
  );

  test.each(['owner', 'name', 'warn_at', 'definition'])('is none of %s', (field) => {
    expect(newsOf([change({ field })])).toBeUndefined();
  });

  test('says what was there and what is, in the unit of the KPI', () => {
    expect(newsOf([change()])?.reason).toEqual({
      code: 'news_schedule',
      values: { field: 'due', before: '2026-12-31', after: '2026-06-30', unit: '%' },
    });
  });

  test('is told together, of one field from first to last, and counted', () => {
    const news = newsOf([
      change({ field: 'target', before: '30', after: '35', at: at('2026-04-19 10:00') }),
      change({ field: 'target', before: '35', after: '40' }),
      change(),
    ]);
    expect(news?.changes?.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['target', '30', '40'],
      ['due', '2026-12-31', '2026-06-30'],
    ]);
    expect(news?.reason).toEqual({ code: 'news_schedule_many', values: { count: 2 } });
  });

  test('is none where it is again as it was', () => {
    const back = change({ before: '2026-06-30', after: '2026-12-31', at: at('2026-04-20 08:30') });
    expect(newsOf([change(), back])).toBeUndefined();
  });
});

describe('news of a schedule', () => {
  test.each([
    ['is what came after the last mail', '2026-04-20 07:59', true],
    ['is not what the last mail told', '2026-04-20 08:00', false],
  ])('%s', (_, told, isNew) => {
    expect(newsOf([change()], { at: at(told) }) !== undefined).toBe(isNew);
  });

  test.each([
    ['is three days old at most', '2026-04-17 09:01', true],
    ['is not older: alerts were off', '2026-04-17 09:00', false],
  ])('%s', (_, when, isNew) => {
    expect(newsOf([change({ at: at(when) })]) !== undefined).toBe(isNew);
  });

  test('that waits for a working day stays news', () => {
    const long = change({ at: at('2026-04-10 09:00') });
    expect(newsOf([long], { waitsSince: at('2026-04-10 10:00') })).toBeDefined();
  });

  test('is known to who made all of it', () => {
    expect(newsOf([change()])?.known).toEqual(['maker@example.com']);
    const other = change({ field: 'target', by: 'other@example.com' });
    expect(newsOf([change(), other])?.known).toEqual([]);
  });
});

describe('of the parent', () => {
  const above = change({ kpi: 'K-1', field: 'target', before: '10', after: '20' });

  test('is news of its children too, and its own readers know it', () => {
    const news = newsOf([above]);
    expect(news?.known).toEqual(['maker@example.com', 'boss@example.com', 'cfo@example.com']);
    expect(news?.reason.values).toMatchObject({ before: '10', unit: '#' });
  });

  test('together with the child’s own, its readers hear of both', () => {
    expect(newsOf([above, change({ by: 'x@example.com' })])?.known).toEqual([]);
  });

  test('nothing is news of a KPI that has none', () => {
    const told = scheduleNews({ kpi, changes: [above], told: {}, now });
    expect(told).toBeUndefined();
  });
});
