import type { Language } from '../../src/contract/language/language';

export interface FunctionArgument {
  name: string;
  /** As the help writes it in a formula. */
  example: string;
  /** How its forms are declared: `number`, `days`, `word`, …; `value` for what a criterion asks. */
  kinds: string[];
  /** Words that may be given, each with its Korean ones. */
  words?: Record<string, string[]>;
  default?: number | string | boolean;
  optional: boolean;
  en: string;
  ko: string;
}

export interface FunctionExample {
  formula: string;
  cells: { column: number; row: number; rows: string[][] }[];
  result: string[][];
  /** Its first row holds headings. */
  headed: boolean;
}

export interface FunctionText {
  summary: string;
  rules: string[];
  returns: string;
  method: string;
  others: string;
  source: string;
}

export interface FunctionHelp extends Record<Language, FunctionText> {
  name: string;
  family: string;
  search: string[];
  arguments: FunctionArgument[];
  examples: FunctionExample[];
  /** Headings and words of the result, in Korean. */
  words: { word: string; meaning: string }[];
}

export interface Reference {
  families: (Record<Language, string> & { folder: string })[];
  functions: FunctionHelp[];
}

/** The help as the build packs it: JSON, deflated, in base 64. The page would be too large otherwise. */
export async function unpacked(packed: string): Promise<Reference> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(plain).json()) as Reference;
}
