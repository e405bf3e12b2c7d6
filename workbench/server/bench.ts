import type { Language } from '../../src/contract/language/language';
import type { FiredTrigger, HostUser, ScriptHost, SentMail, ShownPage } from '../host/api';
import type { BenchState, BookPatch, BookView, FiredView } from '../page/protocol';
import type { Sheet } from '../workbook/sheet';
import { PAGE_TEXT, sayIn } from '../text';
import { SAVE_TEXT } from '../save-text';
import { beyondSentences } from './beyond-sentences';
import type { SaveDoubt, SaveWay, WorkbookFile } from './open-workbook';
import { changeFrame, editCells } from './person-edits';
import type { CellEdit, FrameChange } from './requests';
import { firedView, mailView, triggerView } from './view/state-view';
import { ShownBook } from './view/shown-book';
import { frameHtml } from './http/frame-html';

const SIDEBAR_WIDTH = 300;
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 420;
/** The latest runs; older ones are of no use to somebody who watches. */
const FIRED_KEPT = 50;

/** A file with the stand-in that runs on it. */
export interface OpenedBench {
  host: ScriptHost;
  file: WorkbookFile;
  users: HostUser[];
}

export interface BenchParts extends OpenedBench {
  language: Language;
  /** Script that runs first in every frame. */
  frameClient: string;
  /** Opens the file at the path as it was opened first. */
  reopen(path: string, language: Language): Promise<OpenedBench>;
}

/** One workbook on the bench: who looks at it, what they see, what has happened. */
export class Bench {
  readonly #parts: BenchParts;
  readonly #shown = new ShownBook();
  readonly #fired: FiredView[] = [];
  #user: string;
  #menu: BenchState['menu'] = [];
  #unsaved = false;
  #page: ShownPage | undefined;
  #pageKey = 0;

  constructor(parts: BenchParts) {
    this.#parts = parts;
    this.#user = parts.users[0]?.email ?? '';
    this.#open();
  }

  get language(): Language {
    return this.#parts.language;
  }

  book(): BookView {
    const { defaultFont } = this.#parts.host.workbook;
    return { ...this.#shown.whole(this.#sheets()), ...(defaultFont ? { defaultFont } : {}) };
  }

  changes(): BookPatch | null {
    const patch = this.#shown.changes(this.#sheets());
    if (patch) this.#unsaved = true;
    return patch;
  }

  state(): BenchState {
    const { host, file, users, language } = this.#parts;
    return {
      file: { name: file.name, unsaved: this.#unsaved },
      language,
      timeZone: host.workbook.timeZone,
      clock: host.now().toISOString(),
      users: users.map(({ email }) => ({ email, current: email === this.#user })),
      menu: this.#menu,
      page: this.#pageView(),
      outbox: host.outbox.map(mailView),
      triggers: host.triggers().map(triggerView),
      fired: this.#fired,
    };
  }

  edit(sheet: number, edits: readonly CellEdit[]): void {
    this.#shown.forget(sheet, edits);
    editCells(this.#parts.host.workbook, sheet, edits);
  }

  changeFrame(change: FrameChange): void {
    changeFrame(this.#parts.host.workbook, change);
  }

  select(sheet: number, a1: string): void {
    const title = this.#sheets().find(({ id }) => id === sheet)?.title;
    if (title !== undefined) this.#parts.host.select(this.#user, title, a1);
  }

  chooseMenu(functionName: string): void {
    this.#parts.host.chooseMenu(this.#user, functionName);
    this.#lookForPage();
  }

  closePage(): void {
    this.#parts.host.closePage(this.#user);
    this.#lookForPage();
  }

  /** A call that only looks leaves nothing to be saved: pages ask now and then. */
  callFromPage(functionName: string, args: unknown[]): unknown {
    const before = this.#memory();
    try {
      return this.#parts.host.callFromPage(this.#user, functionName, args);
    } finally {
      if (this.#memory() !== before) this.#unsaved = true;
      this.#lookForPage();
    }
  }

  fireTrigger(id: string): void {
    this.#remember([this.#parts.host.fireTrigger(id)]);
  }

  advanceTo(instant: Date): void {
    this.#remember(this.#parts.host.advanceTo(instant));
  }

  switchUser(email: string): void {
    if (!this.#parts.users.some((user) => user.email === email)) return;
    this.#user = email;
    this.#open();
    this.#lookForPage();
  }

  switchLanguage(language: Language): void {
    this.#parts.language = language;
    for (const user of this.#parts.users) user.locale = language;
    this.#open();
  }

  /** The shown page as its frame gets it. */
  pageHtml(): string {
    if (!this.#page) return '';
    const { host, frameClient } = this.#parts;
    return frameHtml(this.#page.html, {
      kind: this.#page.kind,
      functionNames: host.cellFunctions.names,
      clientScript: frameClient,
    });
  }

  mail(index: number): SentMail | undefined {
    return this.#parts.host.outbox[index];
  }

  /** Saves, or says what has to be decided before; the notices are sentences for the person. */
  async save(way: SaveWay | undefined): Promise<{ doubt?: SaveDoubt; notices: string[] }> {
    const { host, file, language } = this.#parts;
    const say = sayIn(language);
    const data = { ...host.workbook.toData(), hostMemory: host.memory() };
    const doubt = way === undefined || way === 'back' ? await file.doubt(data) : undefined;
    const isAnswered = doubt?.kind === 'losses' && way === 'back';
    if (doubt && !isAnswered) return { doubt, notices: [] };
    const notices = await file.write(data, way);
    this.#unsaved = false;
    const saved = way === 'copy' ? SAVE_TEXT.savedAs : PAGE_TEXT.saved;
    return { notices: [...notices, say(saved, { file: file.name })] };
  }

  /** Opens the file anew; what was not saved is gone. */
  async reload(): Promise<string[]> {
    const { file, language } = this.#parts;
    const { host, users, file: opened } = await this.#parts.reopen(file.path, language);
    Object.assign(this.#parts, { host, users, file: opened });
    this.#fired.length = 0;
    this.#unsaved = false;
    if (!users.some(({ email }) => email === this.#user)) this.#user = users[0]?.email ?? '';
    this.#open();
    this.#lookForPage();
    return [...this.openNotices(), sayIn(language)(SAVE_TEXT.reloaded, { file: opened.name })];
  }

  /** What to say of a file that was just opened. */
  openNotices(): string[] {
    const { file, language } = this.#parts;
    const count = file.losses.length;
    return [
      ...file.notices,
      ...(count > 0 ? [sayIn(language)(SAVE_TEXT.notKept, { count })] : []),
      ...this.news(),
    ];
  }

  /** What to say of cells since the last time, and what scripts have shown over the sheet. */
  news(): string[] {
    const { host, language } = this.#parts;
    const toasts = host.takeToasts(this.#user);
    return [
      ...beyondSentences(host.workbook.takeBeyond(), language),
      ...toasts.map(({ title, text }) => (title ? `${title}: ${text}` : text)),
    ];
  }

  #sheets(): readonly Sheet[] {
    const { workbook } = this.#parts.host;
    workbook.settle();
    return workbook.sheets;
  }

  /** What the file keeps beside its cells, to see whether it has changed; mails only come. */
  #memory(): string {
    const memory = this.#parts.host.memory();
    const { outbox } = memory;
    // Time passes and quotas are spent in every call, also in one that leaves nothing behind.
    const ofEveryCall = { clock: undefined, quotas: undefined };
    const mails = Array.isArray(outbox) ? outbox.length : 0;
    return JSON.stringify({ ...memory, ...ofEveryCall, outbox: mails });
  }

  #open(): void {
    this.#menu = this.#parts.host
      .open(this.#user)
      .map(({ label, functionName }) => ({ label, functionName: functionName ?? null }));
  }

  #remember(fired: readonly FiredTrigger[]): void {
    this.#fired.unshift(...fired.map(firedView).reverse());
    this.#fired.length = Math.min(this.#fired.length, FIRED_KEPT);
    this.#unsaved = true;
  }

  /** The same page shown again is a new one, which starts afresh, as it does at Google. */
  #lookForPage(): void {
    const page = this.#parts.host.shownPage(this.#user);
    if (page !== this.#page) this.#pageKey += 1;
    this.#page = page;
  }

  #pageView(): BenchState['page'] {
    if (!this.#page) return null;
    const { kind, title, width, height } = this.#page;
    return {
      key: `${this.#user}-${this.#pageKey}`,
      kind,
      title,
      width: kind === 'sidebar' ? SIDEBAR_WIDTH : (width ?? DIALOG_WIDTH),
      height: height ?? DIALOG_HEIGHT,
    };
  }
}
