import fc from '../../support/fast-check';
import { ZoneClock } from '../../../workbench/workbook/zone-clock';

const SEOUL = new ZoneClock('Asia/Seoul');
const NEW_YORK = new ZoneClock('America/New_York');
const at = (clock: ZoneClock, serial: number) => new Date(clock.instantOf(serial)).toISOString();

/** Serial of 2026-03-08, when New York's clocks go from 2:00 to 3:00. */
const SPRING = 46089;
/** Serial of 2026-11-01, when they go from 2:00 back to 1:00. */
const AUTUMN = 46327;

describe('a wall time of the sheet is an instant of its zone', () => {
  test.each([
    [SEOUL, SPRING, '2026-03-07T15:00:00.000Z'],
    [SEOUL, SPRING + 0.5, '2026-03-08T03:00:00.000Z'],
    [NEW_YORK, SPRING, '2026-03-08T05:00:00.000Z'],
    [NEW_YORK, SPRING + 0.5, '2026-03-08T16:00:00.000Z'],
    [NEW_YORK, SPRING + 1, '2026-03-09T04:00:00.000Z'],
    [NEW_YORK, AUTUMN, '2026-11-01T04:00:00.000Z'],
    [NEW_YORK, AUTUMN + 0.5, '2026-11-01T17:00:00.000Z'],
    [NEW_YORK, AUTUMN + 1, '2026-11-02T05:00:00.000Z'],
    [SEOUL, 2, '1899-12-31T15:32:08.000Z'],
  ])('%# serial %d', (clock, serial, instant) => {
    expect(at(clock, serial)).toBe(instant);
  });

  test('a skipped wall time reads as the hour later', () => {
    expect(at(NEW_YORK, SPRING + 2.5 / 24)).toBe('2026-03-08T07:30:00.000Z');
  });

  test('a wall time that comes twice reads as the first', () => {
    expect(at(NEW_YORK, AUTUMN + 1.5 / 24)).toBe('2026-11-01T05:30:00.000Z');
    const berlin = new ZoneClock('Europe/Berlin');
    expect(at(berlin, AUTUMN - 7 + 2.5 / 24)).toBe('2026-10-25T00:30:00.000Z');
  });
});

test('an instant comes back from its wall time, but for the hour that comes twice', () => {
  const minutes = fc.integer({
    min: Date.UTC(1970, 0, 1) / 60_000,
    max: Date.UTC(2037, 0, 1) / 60_000,
  });
  fc.assert(
    fc.property(minutes, fc.constantFrom(SEOUL, NEW_YORK), (minute, clock) => {
      const instant = minute * 60_000;
      const back = clock.instantOf(clock.serialOf(instant));
      return back === instant || back === instant - 3_600_000;
    }),
  );
});
