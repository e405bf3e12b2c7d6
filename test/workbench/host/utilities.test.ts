import { evaluate, failureOf } from '../../support/script-host';

describe('gas/reference/utilities: formatDate', () => {
  const format = (pattern: string, zone = 'Asia/Seoul', instant = '2026-03-31T23:05:09.007Z') =>
    evaluate(
      `return Utilities.formatDate(new Date('${instant}'), '${zone}', ${JSON.stringify(pattern)});`,
    );

  test.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-04-01 08:05:09'],
    ['yy/M/d h:m a', '26/4/1 8:5 AM'],
    ['EEE, d MMM yyyy', 'Wed, 1 Apr 2026'],
    ['EEEE d MMMM', 'Wednesday 1 April'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-04-01T08:05:09.007+09:00'],
    ["h 'o''clock' Z", "8 o'clock +0900"],
    ['u', '3'],
  ])('%s', (pattern, expected) => {
    expect(format(pattern)).toBe(expected);
  });

  test.each([
    ['UTC', '2026-03-31 23:05 Z'],
    ['America/New_York', '2026-03-31 19:05 -04:00'],
    ['Asia/Kolkata', '2026-04-01 04:35 +05:30'],
  ])('in %s', (zone, expected) => {
    expect(format('yyyy-MM-dd HH:mm XXX', zone)).toBe(expected);
  });

  test('noon and midnight are twelve', () => {
    expect(format('h a', 'UTC', '2026-01-01T00:00:00Z')).toBe('12 AM');
    expect(format('h a', 'UTC', '2026-01-01T12:00:00Z')).toBe('12 PM');
  });

  test('a letter that the stand-in does not have throws by name', () => {
    expect(() => format('w')).toThrow(
      "Utilities.formatDate's letter w is not provided by the stand-in",
    );
  });

  test('an unknown zone is refused', () => {
    expect(() => format('yyyy', 'Nowhere/City')).toThrow(/Invalid argument: timeZone/);
  });
});

test('gas/reference/utilities: base64 of text', () => {
  expect(
    evaluate(`return [Utilities.base64Encode('지표?>'), Utilities.base64EncodeWebSafe('지표?>')];`),
  ).toEqual(['7KeA7ZGcPz4=', '7KeA7ZGcPz4=']);
});

test('ids differ within a run and are the same in the next host', () => {
  const ids = () => evaluate('return [Utilities.getUuid(), Utilities.getUuid()];') as string[];
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(2);
  expect(ids()[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a sleep below zero is refused', () => {
  expect(failureOf('Utilities.sleep(-1);')).toBe('Invalid argument: milliseconds');
});
