import { calculatedText } from '../computable';
import type { FormulaSurroundings } from '../engine-content';
import type { FormulaPart } from '../formula-text';
import type { Anchor } from '../spills';

/**
 * The text that INDIRECT gets: texts, single cells, row and column numbers put together. `undefined`
 * when it takes more than that, such as a lookup in a range.
 */
export function indirectTarget(
  argument: readonly FormulaPart[],
  at: Anchor,
  around: FormulaSurroundings,
): string | undefined {
  const parts = [...argument];
  let text = '=';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const [open, inner, close] = parts.slice(index + 1, index + 4);
    if (part.kind === 'name' && part.isCall && /^(?:ROW|COLUMN)$/i.test(part.text)) {
      const of = /^ROW$/i.test(part.text) ? 'row' : 'column';
      const own = inner?.text === ')';
      if (open?.text !== '(' || (!own && (inner?.kind !== 'reference' || close?.text !== ')')))
        return undefined;
      text += String(
        ((own || inner.kind !== 'reference' ? at[of] : inner.reference.start[of]) ?? 0) + 1,
      );
      index += own ? 2 : 3;
    } else if (part.kind === 'reference') {
      const { title, start, end } = part.reference;
      const sheet = title === undefined ? at.sheet : around.sheetByTitle(title);
      if (end || !sheet) return undefined;
      const value = sheet.cell(start.row ?? 0, start.column ?? 0)?.value ?? '';
      text += typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
    } else text += part.text;
  }
  return calculatedText(text);
}
