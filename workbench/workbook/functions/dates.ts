import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import { runMethod, type Call, type CallState } from './run-method';

const MS_PER_DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const NUMBER = { argumentType: FunctionArgumentType.NUMBER, minValue: 0 };

const dateOf = (serial: number) => new Date(SERIAL_ZERO + Math.floor(serial) * MS_PER_DAY);

/** The same day so many months on, or the last day of a month that is too short for it. */
function monthsOn(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), last);
  return (Date.UTC(year, month, day) - SERIAL_ZERO) / MS_PER_DAY;
}

/** Whole months between two days: the month counts once its day of the month is there. */
function monthsBetween(start: number, end: number): number {
  const [from, to] = [dateOf(start), dateOf(end)];
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** EDATE knows leap days and DATEDIF its units in small letters, unlike HyperFormula's. */
export class MonthsAndDays extends FunctionPlugin {
  static override implementedFunctions = {
    EDATE: {
      method: 'edate',
      parameters: [NUMBER, { argumentType: FunctionArgumentType.NUMBER }],
      returnNumberType: 'NUMBER_DATE' as never,
    },
    DATEDIF: {
      method: 'datedif',
      parameters: [NUMBER, NUMBER, { argumentType: FunctionArgumentType.STRING }],
    },
  };

  edate(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (serial: number, months: number) => {
      const result = monthsOn(serial, months);
      return result < 0 ? new CellError(ErrorType.NUM, 'The date is before 1899-12-30.') : result;
    });
  }

  datedif(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (from: number, to: number, unit: string) => {
      const [start, end] = [Math.floor(from), Math.floor(to)];
      if (start > end) return new CellError(ErrorType.NUM, 'The first date is after the second.');
      const months = monthsBetween(start, end);
      switch (unit.toUpperCase()) {
        case 'D':
          return end - start;
        case 'M':
          return months;
        case 'Y':
          return Math.floor(months / 12);
        case 'YM':
          return months % 12;
        case 'MD':
          return end - monthsOn(start, months);
        case 'YD':
          return end - monthsOn(start, months - (months % 12));
        default:
          return new CellError(ErrorType.NUM, 'The unit is none of Y, M, D, MD, YM, YD.');
      }
    });
  }
}
