/** Every page of docs/functions by file name. */
export function functionPages(): Map<string, string>;
