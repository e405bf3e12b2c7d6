import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../src/contract/language/language';
import type { StartInfo } from '../../src/contract/rpc/page';
import { PAGE_TEXT } from '../../src/text/page';
import { say } from '../../src/text/say';
import type { Server } from './server';
import { failureSentence } from './failure';
import type { BasePage } from './page';

/** The server, answering in the language; without one in the spreadsheet's own. */
export type Connect = (language?: Language) => Server;

export interface ShellState {
  /** Once the server has said what it must to begin. */
  page?: BasePage;
  language: Language;
  failure: unknown;
  announced: string;
  whispered: string;
  /** Reads the start information, in another language when one is given. */
  begin(wanted?: Language): Promise<void>;
  setStart(change: (info: StartInfo | undefined) => StartInfo | undefined): void;
  forget(): void;
}

/** How a page begins, in which language it is read, and what it says. `guess` holds until the server knows. */
export function useShell(connect: Connect, guess: Language): ShellState {
  const [start, setStart] = useState<StartInfo>();
  const [language, setLanguage] = useState<Language>(guess);
  const [failure, setFailure] = useState<unknown>();
  const [announced, announce] = useState('');
  const [whispered, whisper] = useState('');

  const begin = useCallback(
    async (wanted?: Language) => {
      setFailure(undefined);
      try {
        const info = await connect().start(wanted ? { language: wanted } : {});
        setStart(info);
        setLanguage(wanted ?? info.language);
      } catch (problem) {
        setFailure(problem);
      }
    },
    [connect],
  );
  useEffect(() => void begin(), [begin]);
  // Before the text is shown in it, so that no reader speaks it in the wrong voice.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const server = useMemo(() => connect(language), [connect, language]);
  const page: BasePage | undefined = useMemo(
    () =>
      start && {
        language,
        start,
        server,
        announce,
        whisper,
        say: (phrase, values) => say(phrase, language, values),
      },
    [start, language, server],
  );
  const forget = useCallback(() => announce(''), []);
  return { page, language, failure, announced, whispered, begin, setStart, forget };
}

/** A page's content, and around it what went wrong at the beginning and what was just done. */
export function Shell({ state, children }: { state: ShellState; children: ComponentChildren }) {
  const { page, language, failure, begin } = state;
  return (
    <>
      {children}
      {failure !== undefined && (
        <div class="notice bad" role="alert">
          <div class="notice-body">
            <p>{failureSentence(failure, language)}</p>
            <button type="button" class="secondary" onClick={() => void begin()}>
              {say(PAGE_TEXT.tryAgain, language)}
            </button>
          </div>
        </div>
      )}
      {!page && failure === undefined && (
        <p class="waiting" role="status">
          <span class="spinner" aria-hidden="true" />
          {say(PAGE_TEXT.loading, language)}
        </p>
      )}
      <p class="unseen" role="status">
        {state.whispered}
      </p>
      <Toast message={state.announced} onGone={state.forget} />
    </>
  );
}

/** Time to notice it and to read it: about fifteen characters a second, slowly. */
const toastMs = (message: string) => 3000 + message.length * 60;

/** What was just done, said once and shown for a while. */
function Toast({ message, onGone }: { message: string; onGone: () => void }) {
  useEffect(() => {
    if (message === '') return undefined;
    const timer = setTimeout(onGone, toastMs(message));
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class={message ? 'toast shown' : 'toast'} role="status" aria-live="polite">
      {message}
    </div>
  );
}
