import type { Language } from '../../src/contract/language/language';
import { PAGE_TEXT, sayIn, type Say } from '../text';
import { Grid, type CellInfo } from './grid/grid';
import { REFUSED_TEXT } from './grid/refused-words';
import type {
  BenchState,
  BookView,
  CallReply,
  CellEdit,
  FirstReply,
  FrameChange,
  Reply,
  SaveDoubt,
  SaveWay,
} from './protocol';
import { ask, Refusal } from './server-client';

export interface Shown {
  bench: BenchState;
  cell: CellInfo | null;
  notices: string[];
  busy: boolean;
  /** What the person has to decide before the file is written. */
  doubt: SaveDoubt | null;
}

/**
 * One conversation with the server. Requests go one after the other: the stand-in is one spreadsheet,
 * and replies must be shown in the order in which things happened.
 */
export class Session {
  #shown: Shown;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #grid: Grid | undefined;
  /** True while the page shows an edit that the stand-in did not take. */
  #stale = false;
  #render: (shown: Shown) => void = () => undefined;
  #afterRun: () => void = () => undefined;

  constructor(bench: BenchState, notices: string[]) {
    this.#shown = { bench, cell: null, notices, busy: false, doubt: null };
  }

  /** Shows every change from now on. */
  observe(render: (shown: Shown) => void): void {
    this.#render = render;
    render(this.#shown);
  }

  /** Starts the spreadsheet in its place on the page. */
  showBook(container: HTMLElement, book: BookView): void {
    const { language } = this.#shown.bench;
    this.#grid = new Grid(container, language, {
      edited: (sheet, edits) => void this.edit(sheet, edits),
      frameAsked: (changes) => void this.changeFrames(changes),
      refused: (command) => this.#refused(command),
      strayed: () => void this.#startOver(),
      selected: (sheet, a1) => void this.#inTurn(() => ask('select', { sheet, a1 })),
      looksAt: (cell) => this.#change({ cell }),
    });
    this.#grid.show(book, language);
    window.addEventListener('beforeunload', (event) => {
      if (this.#shown.bench.file.unsaved) event.preventDefault();
    });
  }

  get say(): Say {
    return sayIn(this.#shown.bench.language);
  }

  /** An edit that the stand-in did not take must not stay on the page as if it had. */
  async edit(sheet: number, edits: CellEdit[]) {
    const reply = await this.#do(() => ask('edit', { sheet, edits }));
    if (reply) return;
    this.#stale = true;
    await this.#inTurn(() => this.#showAgain());
  }

  async changeFrames(changes: FrameChange[]) {
    for (const change of changes) await this.#do(() => ask('frame', { change }));
  }

  chooseMenu(functionName: string) {
    return this.#do(() => ask('menu', { functionName }));
  }

  closePage() {
    return this.#do(() => ask('close', {}));
  }

  async runTrigger(id: string) {
    await this.#do(() => ask('trigger', { id }));
    this.#afterRun();
  }

  async advanceTo(instant: Date) {
    await this.#do(() => ask('advance', { to: instant.toISOString() }));
    this.#afterRun();
  }

  /** Hears when triggers may have run; returns how to stop. One page is open at a time. */
  onRun(hear: () => void): () => void {
    this.#afterRun = hear;
    return () => {
      if (this.#afterRun === hear) this.#afterRun = () => undefined;
    };
  }

  switchUser(email: string) {
    return this.#do(() => ask('user', { email }));
  }

  async switchLanguage(language: Language) {
    this.#grid?.setLanguage(language);
    document.documentElement.lang = language;
    await this.#do(() => ask('language', { language }));
  }

  /** Saves; without a way the person is asked first where something would be lost. */
  async save(way?: SaveWay) {
    this.#change({ doubt: null });
    const reply = await this.#do(() => ask('save', way === undefined ? {} : { way }));
    if (reply) this.#change({ doubt: reply.doubt });
  }

  /** Takes the file as it is now; what was not saved here is gone. */
  async reload() {
    this.#change({ doubt: null });
    await this.#inTurn(() => this.#showAgain(() => ask('reload', {})));
  }

  keepOn() {
    this.#change({ doubt: null });
  }

  /** A call of a page through `google.script.run`: its failures belong to the page. */
  async callFromPage(functionName: string, args: unknown[]): Promise<CallReply['outcome']> {
    const reply = await this.#do(() => ask('call', { functionName, args }), true);
    return reply ? reply.outcome : { error: this.say(PAGE_TEXT.lost) };
  }

  notify(sentence: string) {
    const others = this.#shown.notices.filter((each) => each !== sentence);
    this.#change({ notices: [...others, sentence].slice(-3) });
  }

  dismiss(sentence: string) {
    this.#change({ notices: this.#shown.notices.filter((each) => each !== sentence) });
  }

  #refused(command: string) {
    const named = REFUSED_TEXT.find(({ of }) => of.test(command));
    const what = named ? this.say(named.phrase) : '';
    this.notify(this.say(PAGE_TEXT.refused, { what }));
  }

  async #startOver() {
    this.notify(this.say(PAGE_TEXT.strayed));
    await this.#inTurn(() => this.#showAgain());
  }

  async #showAgain(request: () => Promise<FirstReply> = () => ask('first', {})) {
    const { state, book, notices } = await request();
    this.#grid?.show(book, state.language);
    this.#stale = false;
    this.#change({ bench: state });
    for (const notice of notices) this.notify(notice);
  }

  #do<Answer extends Reply>(
    request: () => Promise<Answer>,
    undoable = false,
  ): Promise<Answer | undefined> {
    return this.#inTurn(async () => {
      const reply = await request();
      if (this.#stale) await this.#showAgain();
      else if (reply.patch) this.#grid?.apply(reply.patch, undoable);
      this.#change({ bench: reply.state });
      for (const notice of reply.notices) this.notify(notice);
      return reply;
    });
  }

  async #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    this.#waiting += 1;
    this.#change({ busy: true });
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      this.notify(error instanceof Refusal ? error.message : this.say(PAGE_TEXT.lost));
      return undefined;
    } finally {
      this.#waiting -= 1;
      this.#change({ busy: this.#waiting > 0 });
    }
  }

  #change(change: Partial<Shown>) {
    this.#shown = { ...this.#shown, ...change };
    this.#render(this.#shown);
  }
}
