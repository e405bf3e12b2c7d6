export const LOADING = 'Loading...';

const TEXTS: Record<string, string> = {
  DIV_BY_ZERO: '#DIV/0!',
  NA: '#N/A',
  NAME: '#NAME?',
  NUM: '#NUM!',
  VALUE: '#VALUE!',
  // HyperFormula tells some errors apart that Sheets shows alike.
  REF: '#REF!',
  CYCLE: '#REF!',
  SPILL: '#REF!',
};

/** What a cell shows for an error of the engine. */
export function errorText(type: string, message: string | undefined): string {
  return message === LOADING ? LOADING : (TEXTS[type] ?? '#ERROR!');
}

/** An error as the engine is given it; it knows no others. */
export function errorContent(error: string): string {
  return /^#(?:DIV\/0!|N\/A|NAME\?|NUM!|REF!|VALUE!)$/.test(error) ? error : '#ERROR!';
}
