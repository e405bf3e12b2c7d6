import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Language } from '../src/contract/language/language';
import type { KpiDraft } from '../src/contract/rpc/define';
import { Elsewhere } from './page/elsewhere';
import { Guarded } from './page/guarded';
import type { Destination, Page } from './page/page';
import { Shell, useShell, type Connect } from './page/shell';
import { Card } from './define/card/card';
import { List } from './define/list/list';
import { SetUp, needsSetUp } from './tables/set-up';
import { TopBar } from './page/top-bar';
import { EditKpi, NewKpi } from './define/wizard/open-wizard';

/** What the body says of where the page begins. */
export function firstDestination({ view, kpi, step, ...goal }: DOMStringMap): Destination {
  const id = kpi ? decodeURIComponent(kpi) : '';
  switch (view) {
    case 'new':
      return {
        view,
        goal: {
          objective: decodeURIComponent(goal.objective ?? ''),
          hypothesis: decodeURIComponent(goal.hypothesis ?? ''),
        },
      };
    case 'setup':
      return { view };
    case 'card':
      return id ? { view, id } : { view: 'list' };
    case 'edit':
      return id ? { view, id, step } : { view: 'list' };
    default:
      return { view: 'list' };
  }
}

interface AppProps {
  connect: Connect;
  first: Destination;
  /** Until the server says which language the person reads. */
  guess: Language;
}

export function App({ connect, first, guess }: AppProps) {
  const shell = useShell(connect, guess);
  const { begin, setStart, language } = shell;
  const [at, setAt] = useState({ to: first, visit: 0 });

  const go = useCallback((to: Destination) => {
    setAt(({ visit }) => ({ to, visit: visit + 1 }));
    window.scrollTo(0, 0);
  }, []);
  const setKeptDraft = useCallback(
    (draft: KpiDraft | null) => setStart((info) => info && { ...info, draft }),
    [setStart],
  );
  const page: Page | undefined = useMemo(
    () => shell.page && { ...shell.page, go, setKeptDraft, refresh: () => begin(language) },
    [shell.page, language, go, setKeptDraft, begin],
  );

  return (
    <Shell state={shell}>
      {page && (
        <TopBar page={page} at={at.to.view} go={go} onLanguage={(wanted) => void begin(wanted)} />
      )}
      {page && (
        <Guarded key={at.visit} page={page} leave={() => go({ view: 'list' })}>
          <View page={page} to={at.to} />
        </Guarded>
      )}
    </Shell>
  );
}

/** The view asked for; every view but the set-up needs the tables. */
function View({ page, to }: { page: Page; to: Destination }) {
  if (to.view === 'setup' || (needsSetUp(page.start) && to.view !== 'alerts')) {
    const then = to.view === 'setup' || to.view === 'list' ? undefined : to;
    return (
      <SetUp
        page={page}
        leadsOn={then !== undefined}
        onDone={() => page.go(then ?? { view: 'list' })}
      />
    );
  }
  switch (to.view) {
    case 'alerts':
      // What is being written is kept as its form goes.
      return <Elsewhere page={page} to={to} />;
    case 'new':
      return <NewKpi page={page} goal={to.goal} />;
    case 'card':
      return <Card page={page} id={to.id} called={to.name} />;
    case 'edit':
      return <EditKpi page={page} id={to.id} called={to.name} step={to.step} />;
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
