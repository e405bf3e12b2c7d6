import type { FormulaPart } from './formula-text';

/** The arguments of the call whose name is the part given, each as its parts without outer blanks. */
export function callArguments(parts: readonly FormulaPart[], call: number): FormulaPart[][] {
  const found: FormulaPart[][] = [[]];
  let depth = 0;
  for (const part of parts.slice(call + 1)) {
    if (part.kind === 'text') {
      if (/^[({]$/.test(part.text)) depth += 1;
      if (/^[)}]$/.test(part.text)) depth -= 1;
      if (depth === 0) break;
      if (depth === 1 && part.text === '(' && found.length === 1 && found[0].length === 0) continue;
      if (depth === 1 && /^[,;]$/.test(part.text)) {
        found.push([]);
        continue;
      }
      if (/^\s$/.test(part.text)) continue;
    }
    found[found.length - 1].push(part);
  }
  return found;
}

/** The number that an argument is; `undefined` when it has to be computed. Left out, it is 0. */
export function numberIn(argument: readonly FormulaPart[]): number | undefined {
  const text = argument.map((part) => part.text).join('');
  return /^[-+]?\d*$/.test(text) && !/^[-+]$/.test(text) ? Number(text) : undefined;
}
