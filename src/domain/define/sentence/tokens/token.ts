/**
 * A piece of the sentence. `free` and `ending` say which list of the lexicon knows it; a `word` is none of
 * its words; a `particle` stands behind one.
 */
export interface Token {
  kind: 'number' | 'date' | 'free' | 'ending' | 'latin' | 'sign' | 'word' | 'particle';
  /** As the lexicon writes it: in small letters, Korean without blanks. */
  key: string;
  start: number;
  end: number;
  /** No blank before it. */
  glued: boolean;
  /** Of a number; of a date its day. */
  value?: number;
  /** Of a number in native Korean words. */
  native?: boolean;
  /** A word of no list that stands where a unit does: `350좌 이상`. */
  counts?: boolean;
  /** Of a Korean verb: it has an ending that makes it one (`증가시키기`, not `증가를`). */
  conjugated?: boolean;
}
