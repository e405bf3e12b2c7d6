import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import { runMethod, type Call, type CallState } from './run-method';

type Rounding = (shifted: number) => number;

const HALF_AWAY: Rounding = Math.round;

/**
 * Spreadsheets round the number that they show, which has fifteen digits: 1.005 is written 1.005, though
 * the nearest binary number is a little less.
 */
function rounded(value: number, places: number, round: Rounding): number {
  const size = shifted(Math.abs(Number(value.toPrecision(15))), Math.trunc(places));
  return Math.sign(value) * shifted(round(Number(size.toPrecision(15))), -Math.trunc(places)) || 0;
}

/** Times a power of ten, without the noise of a multiplication. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The multiple of a step that the rounding picks. */
function multiple(value: number, step: number, round: Rounding): number {
  const steps = round(Number((value / step).toPrecision(15)));
  return Number((steps * step).toPrecision(15)) || 0;
}

const NUMBER = { argumentType: FunctionArgumentType.NUMBER };
const PLACES = { argumentType: FunctionArgumentType.NUMBER, defaultValue: 0 };

/** Rounding by the digits that people see; HyperFormula rounds the binary number. */
export class Rounding15 extends FunctionPlugin {
  static override implementedFunctions = {
    ROUND: { method: 'roundHalf', parameters: [NUMBER, PLACES] },
    ROUNDUP: { method: 'roundUp', parameters: [NUMBER, PLACES] },
    ROUNDDOWN: { method: 'roundDown', parameters: [NUMBER, PLACES] },
    TRUNC: { method: 'roundDown', parameters: [NUMBER, PLACES] },
    MROUND: { method: 'toMultiple', parameters: [NUMBER, NUMBER] },
    CEILING: { method: 'ceiling', parameters: [NUMBER, { ...NUMBER, defaultValue: 1 }] },
    FLOOR: { method: 'floor', parameters: [NUMBER, { ...NUMBER, defaultValue: 1 }] },
  };

  roundHalf(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (value: number, places: number) =>
      rounded(value, places, HALF_AWAY),
    );
  }

  roundUp(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (value: number, places: number) =>
      rounded(value, places, Math.ceil),
    );
  }

  roundDown(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (value: number, places: number) =>
      rounded(value, places, Math.floor),
    );
  }

  toMultiple(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (value: number, step: number) => {
      if (step === 0) return 0;
      if (value * step < 0) return new CellError(ErrorType.NUM, 'Distinct signs.');
      return multiple(value, step, HALF_AWAY);
    });
  }

  ceiling(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (value: number, step: number) => {
      if (step === 0) return 0;
      if (value > 0 && step < 0) return new CellError(ErrorType.NUM, 'Distinct signs.');
      return multiple(value, step, Math.ceil);
    });
  }

  floor(call: Call, state: CallState): unknown {
    return runMethod(this, call, state, (value: number, step: number) => {
      if (step === 0) return value === 0 ? 0 : new CellError(ErrorType.DIV_BY_ZERO);
      if (value > 0 && step < 0) return new CellError(ErrorType.NUM, 'Distinct signs.');
      return multiple(value, step, Math.floor);
    });
  }
}
