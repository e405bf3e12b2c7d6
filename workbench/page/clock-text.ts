import type { Language } from '../../src/contract/language/language';

const MINUTE = 60_000;

/** The city of a zone such as `Asia/Seoul`, as people of the language call it where we know. */
const CITIES: Record<string, Record<Language, string>> = {
  'Asia/Seoul': { ko: '서울', en: 'Seoul' },
  UTC: { ko: '협정 세계시', en: 'UTC' },
};

function partsIn(instant: Date, timeZone: string): Record<string, string> {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** `2026-04-01 08:30` in the zone. */
export function localText(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = partsIn(instant, timeZone);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

export function clockText(instant: Date, timeZone: string, language: Language): string {
  const city = CITIES[timeZone]?.[language] ?? timeZone.split('/').at(-1)?.replace(/_/g, ' ');
  return `${localText(instant, timeZone)} ${city ?? ''}`;
}

/** The next full hour on clocks of the zone. */
export function nextHour(instant: Date, timeZone: string): Date {
  const minutes = Number(partsIn(instant, timeZone).minute);
  const started = Math.floor(instant.getTime() / MINUTE) * MINUTE;
  return new Date(started + (60 - minutes) * MINUTE);
}

/** The instant at which clocks of the zone show this local time (`2026-04-01T09:00`). */
export function instantOf(local: string, timeZone: string): Date {
  const wanted = Date.parse(`${local}Z`);
  let guess = wanted;
  for (let round = 0; round < 2; round++) {
    const shown = Date.parse(`${localText(new Date(guess), timeZone).replace(' ', 'T')}Z`);
    guess += wanted - shown;
  }
  return new Date(guess);
}
