import {
  alertSettingsIn,
  alertSettingsText,
  MOST_SETTINGS,
  SETTING_BOUNDS,
} from '../../src/contract/alert-settings-text';
import type { AlertSettings } from '../../src/domain/alerts/alert-settings';
import { DEFAULT_ALERT_SETTINGS } from '../../src/domain/alerts/alert-settings';
import { parseIsoDay } from '../../src/domain/calendar/day';
import fc, { casesOf } from '../support/fast-check';

const read = (text: string) => alertSettingsIn(JSON.parse(text));

const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const optional = <Key extends string, T>(key: Key, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    arbitrary.map((value) => ({ [key]: value }) as Record<Key, T>),
  );
const settings: fc.Arbitrary<AlertSettings> = fc
  .tuple(
    fc.record({
      planDays: fc.integer(SETTING_BOUNDS.planDays),
      escalateAfter: fc.integer(SETTING_BOUNDS.escalateAfter),
      quiet: fc.record({
        weekends: fc.boolean(),
        koreanHolidays: fc.boolean(),
        days: fc.array(
          fc
            .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(60), fc.string({ maxLength: 80 }))
            .map(([from, more, name]) => ({ from, to: from + more, name })),
          { maxLength: MOST_SETTINGS.days },
        ),
      }),
      allowedDomains: fc.array(word, { maxLength: MOST_SETTINGS.domains }),
      people: fc.array(
        fc
          .tuple(
            word,
            optional('language', fc.constantFrom('ko' as const, 'en' as const)),
            optional('newsOff', fc.constantFrom(['stretch' as const], ['jump', 'early'] as const)),
            optional('digestOff', fc.constant(true as const)),
          )
          .map(([address, ...more]) => Object.assign({ address }, ...more)),
        { maxLength: MOST_SETTINGS.people },
      ),
    }),
    optional('escalateTo', word),
    optional(
      'digest',
      fc
        .tuple(
          fc.record({
            weekday: fc.integer(SETTING_BOUNDS.weekday),
            hour: fc.integer(SETTING_BOUNDS.hour),
            leads: fc.array(fc.record({ team: word, to: word }), {
              maxLength: MOST_SETTINGS.leads,
            }),
          }),
          optional('from', fc.integer({ min: 0, max: 40_000 })),
        )
        .map(([all, from]) => ({ ...all, ...from })),
    ),
  )
  .map(([all, ...more]) => Object.assign({}, all, ...more));

test('what is written is read back, whatever it is', () => {
  fc.assert(
    fc.property(settings, (written) => {
      expect(read(alertSettingsText(written))).toEqual(written);
    }),
    { numRuns: casesOf(400) },
  );
});

test('what is missing is as usual, and nothing is amiss with it', () => {
  expect(read('{}')).toEqual(DEFAULT_ALERT_SETTINGS);
  expect(read('{"quiet":{"weekends":true},"later":1}')).toEqual({
    ...DEFAULT_ALERT_SETTINGS,
    quiet: { ...DEFAULT_ALERT_SETTINGS.quiet, weekends: true },
  });
});

test.each<[string, Partial<AlertSettings>]>([
  ['[]', {}],
  ['null', {}],
  ['{"planDays":"5","escalateAfter":3}', { escalateAfter: 3 }],
  ['{"planDays":31}', {}],
  ['{"digest":{"weekday":0,"hour":9,"leads":[]}}', {}],
  ['{"digest":{"weekday":1}}', {}],
  ['{"planDays":2.5}', {}],
  ['{"escalateAfter":-1}', {}],
  ['{"escalateTo":7}', {}],
  ['{"quiet":[]}', {}],
  ['{"quiet":{"weekends":"yes"}}', {}],
  [
    '{"quiet":{"days":[["2026-05-04","2026-05-04","Off"],["2026-05-06","2026-05-04","x"],["soon"],7]}}',
    {
      quiet: {
        ...DEFAULT_ALERT_SETTINGS.quiet,
        days: [{ from: parseIsoDay('2026-05-04')!, to: parseIsoDay('2026-05-04')!, name: 'Off' }],
      },
    },
  ],
  ['{"allowedDomains":"example.com"}', {}],
  ['{"allowedDomains":["example.com",null,""]}', { allowedDomains: ['example.com'] }],
  [
    '{"people":[{"address":"a@b.kr","language":"fr"},{"language":"ko"},{"address":"c@d.kr","language":"ko"}]}',
    { people: [{ address: 'c@d.kr', language: 'ko' }] },
  ],
])('of %s the rest counts, and it is told that a part is spoiled', (text, left) => {
  expect(read(text)).toEqual({ ...DEFAULT_ALERT_SETTINGS, ...left, spoiled: true });
});

test('that a part is spoiled is known until settings are saved', () => {
  const spoiled = read('{"planDays":0}');
  expect(read(alertSettingsText(spoiled)).spoiled).toBe(true);
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('planDays', 'quiet', 'people', 'allowedDomains', 'escalateTo'),
      (value, key) => {
        expect(alertSettingsIn(value).planDays).toBeGreaterThanOrEqual(1);
        expect(alertSettingsIn({ [key]: value }).planDays).toBeGreaterThanOrEqual(1);
      },
    ),
    { numRuns: casesOf(1_000) },
  );
});

test('more than there is room for is left out and told', () => {
  const people = Array.from({ length: MOST_SETTINGS.people + 1 }, (_, index) => ({
    address: `p${index}@example.com`,
    language: 'ko',
  }));
  const known = read(JSON.stringify({ people }));
  expect([known.people.length, known.spoiled]).toEqual([MOST_SETTINGS.people, true]);
});
