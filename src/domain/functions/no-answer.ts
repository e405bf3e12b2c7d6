import type { Problem } from '../problem';

/** What a body says when its values have no answer; the machinery adds function, place and value found. */
export interface Complaint {
  /** Name of the argument that is concerned. */
  argument?: string;
  /** Which of the values that a body was given, from 0; blank rows have dropped out of them. */
  index?: number;
  /** Row and column within the range, from 0. Bodies do not know them; readers do. */
  row?: number;
  column?: number;
  values?: Readonly<Record<string, string | number>>;
  /** Nothing is amiss: the rows just hold nothing to speak of. A measure then has no data. */
  noData?: boolean;
}

/** The one error of the cell functions. It carries a problem, and becomes a sentence at the edge. */
export class NoAnswer extends Error {
  constructor(
    readonly code: string,
    readonly complaint: Complaint,
  ) {
    super(code);
    this.name = 'NoAnswer';
  }

  get problem(): Problem {
    const { argument, values } = this.complaint;
    return { code: this.code, field: argument, values };
  }
}

export function refuse(code: string, complaint: Complaint = {}): never {
  throw new NoAnswer(code, complaint);
}
