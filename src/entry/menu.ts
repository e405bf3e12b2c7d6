/** Builds Waymark's menu. Google calls it when the spreadsheet opens, also without any authorisation. */
export function onOpen(): void {}
