import { maxLength, minLength, object, picklist, pipe, string } from 'valibot';

/** Parts that payloads of several capabilities share. */
export function language() {
  return picklist(['ko', 'en']);
}

export function text(most: number, least = 0) {
  return pipe(string(), minLength(least), maxLength(most));
}

export function nothing() {
  return object({});
}
