export interface PublicFunction {
  name: string;
  parameters: string[];
  /** The comment above it, as it is written. */
  comment: string;
  file: string;
}

/** One `Example:` line: a formula, the cells that it reads, and what it shows. */
export interface Example {
  formula: string;
  /** `A2:B3 is {1, 2; 3, ""} and D2:D3 is {5; 6}`, or nothing. */
  where: string;
  result: string;
}

export interface HelpParameter {
  name: string;
  /** As Sheets shows it in the card's formula: `A2:A`, `"start"`. */
  example: string;
  what: string;
}

export interface Help {
  /** One English sentence. */
  summary: string;
  /** The same in Korean. */
  korean: string;
  /** Blanks, text, dates, shape, defaults and errors, in English, a paragraph each. */
  rules: string[];
  examples: Example[];
  method: string;
  source: string;
  /** How others define it; blank where all agree. */
  others: string;
  parameters: HelpParameter[];
  returns: string;
}

export interface CellFunctionHelp {
  name: string;
  parameters: string[];
  file: string;
  help: Help;
}

export function publicFunctions(): PublicFunction[];
export function cellFunctions(): CellFunctionHelp[];
export function shippedComment(comment: string): string;
