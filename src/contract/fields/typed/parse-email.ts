const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * One bare e-mail address, or nothing. Names, angle brackets, quotes, line breaks and several addresses
 * are refused, because each of them could become another header or another recipient of a mail.
 */
export function parseEmail(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length > 254) return undefined;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const labels = text.slice(at + 1).split('.');
  const sane =
    local.length <= 64 &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[A-Za-z]/.test(labels[labels.length - 1]);
  return sane ? text : undefined;
}

/** Addresses parted by commas, semicolons or line breaks; the parts as they stand, blanks dropped. */
export function splitEmails(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
