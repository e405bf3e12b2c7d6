import type { Help } from './function-help.mjs';

export interface KoreanHelp {
  /** The folder in which it stands; blank where there is none. */
  family: string;
  search: string[];
  rules: string[];
  method: string;
  /** Blank where the English source is a plain citation. */
  source: string;
  others: string;
  parameters: Record<string, string>;
  returns: string;
  /** Headings and words of the result. */
  words: { word: string; meaning: string }[];
}

export interface ReferenceArgument {
  name: string;
  kinds: string[];
  words?: Record<string, string[]>;
  default?: number | string | boolean;
  optional: boolean;
}

export interface FunctionReference {
  name: string;
  family: string;
  search: string[];
  en: Help;
  ko: KoreanHelp;
  arguments: ReferenceArgument[];
}

export function functionReference(): FunctionReference[];
