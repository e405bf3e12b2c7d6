/**
 * Bytes for the two largest texts that are kept, of the 500 kB (512,000 bytes) that a document has for its
 * properties. Both may be there at once; what is over is for the keys of their pieces and for all else.
 */
export const PROPERTY_ROOM = { definitions: 440_000, unfinishedEdit: 32_000 };

/** As properties count a text: a Korean letter takes three bytes. */
export function propertyBytes(text: string): number {
  return text.replace(/[^\0-\x7f]/g, '...').length;
}
