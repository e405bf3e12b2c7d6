import type { CellEdit } from '../protocol';

export interface BurstListener {
  edited(sheet: number, edits: CellEdit[]): void;
  strayed(): void;
}

/**
 * What Univer does at one go. A paste or a cut is several mutations: the stand-in is told of all of
 * them or, when it cannot follow one, of none.
 */
export class Burst {
  readonly #listener: BurstListener;
  #edits = new Map<number, CellEdit[]>();
  #strayed = false;
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: BurstListener) {
    this.#listener = listener;
  }

  edited(sheet: number, edits: CellEdit[]): void {
    this.#edits.set(sheet, [...(this.#edits.get(sheet) ?? []), ...edits]);
    this.#endSoon();
  }

  strayed(): void {
    this.#strayed = true;
    this.#endSoon();
  }

  end(): void {
    clearTimeout(this.#ending);
    const [edits, strayed] = [this.#edits, this.#strayed];
    this.#ending = undefined;
    this.#edits = new Map();
    this.#strayed = false;
    if (strayed) this.#listener.strayed();
    else edits.forEach((cells, sheet) => this.#listener.edited(sheet, cells));
  }

  /** A command may wait between its mutations, but not for longer than until the next task. */
  #endSoon() {
    this.#ending ??= setTimeout(() => this.end());
  }
}
