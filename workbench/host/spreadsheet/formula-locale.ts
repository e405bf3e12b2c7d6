import { formulaParts } from '../../workbook/formula-text';
import type { ScriptRun } from '../script-run';

/** Whether numbers of the spreadsheet's locale have a decimal comma. */
export function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
}

/** Texts of a formula outside strings, references and names, with how deep in braces each stands. */
function mapped(formula: string, map: (text: string, inArray: boolean) => string): string {
  let depth = 0;
  return formulaParts(formula)
    .map((part) => {
      if (part.kind !== 'text') return part.text;
      if (part.text === '{') depth += 1;
      if (part.text === '}') depth -= 1;
      return map(part.text, depth > 0);
    })
    .join('');
}

/**
 * A formula as the host takes it. A semicolon parts arguments in every locale (mricon/ingress-fieldplan#5,
 * axemonk/Spreadsheet-Formula#19); a comma does so only where it is not the decimal mark.
 */
export function writtenFormula(run: ScriptRun, formula: string): string {
  if (!speaksLocale(run)) {
    return mapped(formula, (text, inArray) => (text === ';' && !inArray ? ',' : text));
  }
  const withPoints = mapped(formula, (text) => (text === ',' ? '\u0001' : text)).replace(
    /(\d)\u0001(?=\d)/g,
    '$1.',
  );
  // A comma between anything but digits, or a point in a number, is a mistake there: the cell says so.
  const isWrong = withPoints.includes('\u0001') || mapped(formula, pointsMarked).includes('\u0001');
  if (isWrong) return `${formula}(`;
  return mapped(withPoints, (text, inArray) => {
    if (text === ';' && !inArray) return ',';
    return text === '\\' ? ',' : text;
  });
}

const pointsMarked = (text: string) => (/^\d*\.\d*$/.test(text) ? '\u0001' : text);

/** A formula as the host tells it. */
export function toldFormula(run: ScriptRun, formula: string): string {
  if (formula === '' || !speaksLocale(run)) return formula;
  return mapped(formula, (text, inArray) => {
    if (/^\d*\.\d+$/.test(text)) return text.replace('.', ',');
    if (text !== ',') return text;
    return inArray ? '\\' : ';';
  });
}

/** See `HostSwitches.formulaText`. */
function speaksLocale(run: ScriptRun): boolean {
  return run.formulasInLocale && hasDecimalComma(run.workbook.locale);
}
