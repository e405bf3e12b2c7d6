import { useState } from 'preact/hooks';
import type { Language } from '../../src/contract/language/language';
import type { PagePlace } from '../../src/contract/rpc/page';
import { Elsewhere } from '../page/elsewhere';
import { Guarded } from '../page/guarded';
import { type Connect, Shell, useShell } from '../page/shell';
import { TopBar } from '../page/top-bar';
import { needsSetUp, SetUp } from '../tables/set-up';
import { Alerts } from './alerts';
import type { AlertsPlace } from './alerts-view';

interface AlertsPageProps {
  connect: Connect;
  first: AlertsPlace;
  /** Until the server says which language the person reads. */
  guess: Language;
}

/** Everything about alerts, on a page of its own: the list of KPIs opens without it. */
export function AlertsPage({ connect, first, guess }: AlertsPageProps) {
  const shell = useShell(connect, guess);
  const { page, begin, language } = shell;
  const [away, setAway] = useState<PagePlace>();
  const go = (to: PagePlace) => setAway(to.view === 'alerts' ? undefined : to);
  return (
    <Shell state={shell}>
      {page && (
        <>
          <TopBar
            page={page}
            at={away?.view ?? 'alerts'}
            go={go}
            onLanguage={(wanted) => void begin(wanted)}
          />
          <Guarded key={away?.view} page={page} leave={() => go({ view: 'list' })}>
            {away ? (
              <Elsewhere page={page} to={away} />
            ) : needsSetUp(page.start) ? (
              <SetUp page={{ ...page, refresh: () => begin(language) }} leadsOn />
            ) : (
              <Alerts page={{ ...page, go }} first={first} />
            )}
          </Guarded>
        </>
      )}
    </Shell>
  );
}
