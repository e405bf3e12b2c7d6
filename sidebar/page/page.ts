import type { Language, Phrase } from '../../src/contract/language/language';
import type { StartInfo } from '../../src/contract/rpc/page';
import type { KpiDraft } from '../../src/contract/rpc/define';
import type { Goal } from '../../src/domain/define/set/goal';
import type { Server } from './server';

export type Destination =
  | { view: 'list'; saved?: string }
  | { view: 'alerts' }
  | { view: 'setup' }
  /** Offers the kept draft first, when there is one; a new one serves the goal. */
  | { view: 'new'; goal?: Goal }
  /** The name is what stands there until the KPI is read. */
  | { view: 'card'; id: string; name?: string }
  | { view: 'edit'; id: string; name?: string; step?: string }
  | { view: 'draft'; draft: KpiDraft };

/** What every part of a page needs: the reader's language, the server, and a voice. */
export interface BasePage {
  language: Language;
  start: StartInfo;
  server: Server;
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string;
  /** Shows for a while what was done, and says it to people who do not see it. */
  announce(message: string): void;
  /** Says what those who see the page see already. */
  whisper(message: string): void;
}

/** What a view of the KPIs needs besides: the way to other views. */
export interface Page extends BasePage {
  go(to: Destination): void;
  /** Reads the start information again, after something that it tells has changed. */
  refresh(): Promise<void>;
  /** What is kept for the next opening, so that the list can offer it. */
  setKeptDraft(draft: KpiDraft | null): void;
}
