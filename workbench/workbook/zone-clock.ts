const MS_PER_DAY = 86_400_000;
/** Serial 0 of a spreadsheet is 1899-12-30. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/**
 * Turns a sheet's wall time (a serial number without a zone) into an instant and back, in one zone.
 * Offsets are asked of Intl once per day, since columns of dates repeat few days.
 */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();
  private readonly instants = new Map<number, number>();

  constructor(readonly zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Milliseconds since 1970 of the wall time; one that a clock change skips reads as the later. */
  instantOf(serial: number): number {
    const known = this.instants.get(serial);
    if (known !== undefined) return known;
    const wall = SERIAL_ZERO_MS + Math.round(serial * MS_PER_DAY);
    const guess = wall - this.offsetAt(wall);
    let instant = wall - this.offsetAt(guess);
    if (instant + this.offsetAt(instant) !== wall) {
      // The wall time does not exist: take it with the offset before the change, as Java does.
      instant = wall - this.offsetAt(wall - MS_PER_DAY);
    } else {
      // It may exist twice: take the earlier.
      const earlier = wall - this.offsetAt(instant - MS_PER_DAY);
      if (earlier < instant && earlier + this.offsetAt(earlier) === wall) instant = earlier;
    }
    this.instants.set(serial, instant);
    return instant;
  }

  serialOf(instant: number): number {
    return (instant + this.offsetAt(instant) - SERIAL_ZERO_MS) / MS_PER_DAY;
  }

  private offsetAt(instant: number): number {
    const day = Math.floor(instant / MS_PER_DAY);
    const atStart = this.offsetAtDayEdge(day);
    return atStart === this.offsetAtDayEdge(day + 1) ? atStart : this.exactOffset(instant);
  }

  private offsetAtDayEdge(day: number): number {
    let offset = this.offsets.get(day);
    if (offset === undefined) {
      offset = this.exactOffset(day * MS_PER_DAY);
      this.offsets.set(day, offset);
    }
    return offset;
  }

  private exactOffset(instant: number): number {
    const whole = Math.floor(instant / 1000) * 1000;
    const part: Record<string, string> = {};
    for (const { type, value } of this.format.formatToParts(whole)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    return wall.getTime() - whole;
  }
}
