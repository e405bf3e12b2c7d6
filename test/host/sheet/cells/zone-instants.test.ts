import { dayOf } from '../../../../src/domain/calendar/day';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import { instantOf, minuteText } from '../../../../src/host/sheet/cells/zone-instants';

const ZONES = [
  'Asia/Seoul',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Asia/Kolkata',
  // Clocks that jump over midnight: 2017-10-15 in São Paulo, 2022-03-27 in Beirut.
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
  'UTC',
];

test.each(ZONES)('each day written in %s is read back as that day', (zone) => {
  const reader = zoneReader(zone);
  for (let day = dayOf(2017, 1, 1); day < dayOf(2027, 1, 1); day += 1) {
    const instant = instantOf(reader, day);
    if (reader.dayOf(instant) !== day || reader.wallClockOf(instant).hour > 1) {
      throw new Error(`${zone}: ${day} became ${instant.toISOString()}`);
    }
  }
});

test.each(ZONES)('a minute shown in %s is found again', (zone) => {
  const reader = zoneReader(zone);
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * 3_600_000) {
    const { day, hour, minute } = reader.wallClockOf(new Date(at));
    const found = instantOf(reader, day, hour * 60 + minute);
    expect(minuteText(reader, found)).toBe(minuteText(reader, new Date(at)));
  }
});
