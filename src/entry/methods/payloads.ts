import * as v from 'valibot';
import { LANGUAGES } from '../../contract/language/language';

/** Parts that payloads of several capabilities share. */
export function language() {
  return v.picklist(LANGUAGES);
}

export function text(most: number, least = 0) {
  return v.pipe(v.string(), v.minLength(least), v.maxLength(most));
}

/** As long as the register lets a long text be. */
export function longText() {
  return text(5000);
}

export function kpiId() {
  return text(40, 1);
}

export function nothing() {
  return v.object({});
}
