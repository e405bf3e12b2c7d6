/** Whether numbers of the spreadsheet's locale, such as `de_DE`, have a decimal comma. */
export function hasDecimalComma(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale.replace(/_/g, '-')).format(1.5).includes(',');
  } catch {
    return false;
  }
}
