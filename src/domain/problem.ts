/**
 * Something that is not as required, as data: it becomes a sentence at the edge. `code` names a phrase
 * in `text/`; `values` fill its holes.
 */
export interface Problem {
  code: string;
  /** The field or argument that is concerned. */
  field?: string;
  values?: Readonly<Record<string, string | number>>;
  /** The problem that lies behind it; its sentence fills the hole `problem`. */
  cause?: Problem;
}
