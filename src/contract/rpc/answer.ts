/**
 * What the pages may ask of the server, and what they get. Plain data only: days and instants are ISO
 * text, blanks are `null`.
 */
export type RpcAnswer<Data> = { ok: true; data: Data } | { ok: false; error: RpcError };

export interface RpcError {
  code: string;
  /** A sentence in the reader's language: what happened and what to do. */
  message: string;
  /** The field that is meant, or the cell. */
  field?: string;
  /** Several fields at once, when a draft is refused. */
  fields?: FieldError[];
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}
