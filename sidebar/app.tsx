import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../src/contract/language';
import type { KpiDraft, StartInfo } from '../src/contract/rpc';
import { say } from '../src/text/say';
import { SIDEBAR_TEXT } from '../src/text/sidebar';
import { failureSentence } from './page/failure';
import { Guarded } from './page/guarded';
import type { Destination, Page } from './page/page';
import type { Server } from './server';
import { Alerts } from './views/alerts';
import { List } from './views/list';
import { SetUp, needsSetUp } from './views/set-up';
import { TopBar } from './views/top-bar';
import { EditKpi, NewKpi } from './wizard/open-wizard';

export function firstDestination(view: string | undefined): Destination {
  switch (view) {
    case 'new':
      return { view: 'new' };
    case 'alerts':
      return { view: 'alerts' };
    case 'setup':
      return { view: 'setup' };
    default:
      return { view: 'list' };
  }
}

interface AppProps {
  /** The server, answering in the language; without one in the spreadsheet's own. */
  connect: (language?: Language) => Server;
  first: Destination;
  /** Until the server says which language the person reads. */
  guess: Language;
}

export function App({ connect, first, guess }: AppProps) {
  const [start, setStart] = useState<StartInfo>();
  const [language, setLanguage] = useState<Language>(guess);
  const [failure, setFailure] = useState<unknown>();
  const [at, setAt] = useState({ to: first, visit: 0 });
  const [announced, setAnnounced] = useState('');
  const [whispered, setWhispered] = useState('');

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

  const go = useCallback((to: Destination) => {
    setAt(({ visit }) => ({ to, visit: visit + 1 }));
    window.scrollTo(0, 0);
  }, []);
  const setKeptDraft = useCallback(
    (draft: KpiDraft | null) => setStart((info) => info && { ...info, draft }),
    [],
  );
  const server = useMemo(() => connect(language), [connect, language]);
  const page: Page | undefined = useMemo(
    () =>
      start && {
        language,
        start,
        server,
        go,
        setKeptDraft,
        announce: setAnnounced,
        whisper: setWhispered,
        refresh: () => begin(language),
        say: (phrase, values) => say(phrase, language, values),
      },
    [start, language, server, go, setKeptDraft, begin],
  );

  return (
    <>
      {page && <TopBar page={page} at={at.to} onLanguage={(wanted) => void begin(wanted)} />}
      {page && (
        <Guarded key={at.visit} page={page}>
          <View page={page} to={at.to} />
        </Guarded>
      )}
      {failure !== undefined && (
        <div class="notice bad" role="alert">
          <div class="notice-body">
            <p>{failureSentence(failure, language)}</p>
            <button type="button" class="secondary" onClick={() => void begin()}>
              {say(SIDEBAR_TEXT.tryAgain, language)}
            </button>
          </div>
        </div>
      )}
      {!page && failure === undefined && (
        <p class="waiting" role="status">
          <span class="spinner" aria-hidden="true" />
          {say(SIDEBAR_TEXT.loading, language)}
        </p>
      )}
      <p class="unseen" role="status">
        {whispered}
      </p>
      <Toast message={announced} onGone={() => setAnnounced('')} />
    </>
  );
}

const TOAST_MS = 8000;

/** What was just done, said once and shown for a while. */
function Toast({ message, onGone }: { message: string; onGone: () => void }) {
  useEffect(() => {
    if (message === '') return undefined;
    const timer = setTimeout(onGone, TOAST_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class={message ? 'toast shown' : 'toast'} role="status" aria-live="polite">
      {message}
    </div>
  );
}

/** The view asked for; every view but the set-up needs the tables. */
function View({ page, to }: { page: Page; to: Destination }) {
  if (to.view === 'setup') return <SetUp page={page} then={to.then} />;
  if (needsSetUp(page.start)) {
    return <SetUp page={page} then={to.view === 'list' ? undefined : to} />;
  }
  switch (to.view) {
    case 'alerts':
      return <Alerts page={page} />;
    case 'new':
      return <NewKpi page={page} />;
    case 'edit':
      return <EditKpi page={page} id={to.id} />;
    case 'draft':
      return to.draft.id ? (
        <EditKpi page={page} id={to.draft.id} draft={to.draft} />
      ) : (
        <NewKpi page={page} resumed={to.draft} />
      );
    default:
      return <List page={page} saved={to.saved} />;
  }
}
