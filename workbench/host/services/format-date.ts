import type { ScriptRun } from '../script-run';

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes ahead of UTC. */
  offset: number;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** What a clock on the wall of the zone shows. */
export function clockIn(date: Date, timeZone: string): Clock {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(date);
  const read = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const { year, month, day, hour, minute, second } = read;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((local - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  return { year, month, day, hour, minute, second, offset };
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');

function offsetText(offset: number, separator: string): string {
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return sign + padded(Math.floor(size / 60), 2) + separator + padded(size % 60, 2);
}

/** One run of the same pattern letter, such as `MMM`. */
function fieldText(letters: string, date: Date, clock: Clock): string | undefined {
  const width = letters.length;
  const weekday = new Date(Date.UTC(clock.year, clock.month - 1, clock.day)).getUTCDay();
  switch (letters[0]) {
    case 'y':
      return width === 2 ? padded(clock.year % 100, 2) : padded(clock.year, width);
    case 'M':
      if (width < 3) return padded(clock.month, width);
      return width === 3 ? MONTHS[clock.month - 1].slice(0, 3) : MONTHS[clock.month - 1];
    case 'd':
      return padded(clock.day, width);
    case 'H':
      return padded(clock.hour, width);
    case 'h':
      return padded(clock.hour % 12 || 12, width);
    case 'm':
      return padded(clock.minute, width);
    case 's':
      return padded(clock.second, width);
    case 'S':
      return padded(date.getUTCMilliseconds(), width);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return width < 4 ? WEEKDAYS[weekday].slice(0, 3) : WEEKDAYS[weekday];
    case 'u':
      return padded(weekday || 7, width);
    case 'Z':
      return offsetText(clock.offset, '');
    case 'X':
      return clock.offset === 0 ? 'Z' : offsetText(clock.offset, ':');
    default:
      return undefined;
  }
}

/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat, English names. */
export function formattedDate(
  run: ScriptRun,
  date: Date,
  timeZone: string,
  format: string,
): string {
  if (Number.isNaN(date.getTime())) return run.fail('Invalid argument: date');
  let clock: Clock;
  try {
    clock = clockIn(date, timeZone);
  } catch {
    return run.fail(`Invalid argument: timeZone. Should be of type: String`);
  }
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found: string, quoted?: string) => {
    if (found === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    const text = fieldText(found, date, clock);
    if (text === undefined) {
      throw new Error(`Utilities.formatDate's letter ${found} is not provided by the stand-in`);
    }
    return text;
  });
}
