/** A measure without what does not change it: blanks, capitals and `$` outside of quotes, `;` for `,`. */
export function measureKey(measure: string): string {
  return measure
    .replace(/^\s*=/, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase(),
    )
    .join('');
}
