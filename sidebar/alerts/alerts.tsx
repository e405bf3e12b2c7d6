import { useState } from 'preact/hooks';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import { Guarded } from '../page/guarded';
import { useLoaded } from '../page/use-loaded';
import {
  ALERT_PLACES,
  type AlertsPlace,
  type AlertsView,
  LABEL_OF_PLACE,
  type LoadedStatus,
} from './alerts-view';
import { LookBack } from './look-back';
import { MyAlerts } from './my-alerts';
import { Sending } from './sending';
import { Settings } from './settings';

interface AlertsProps {
  page: Omit<AlertsView, 'look'>;
  first: AlertsPlace;
}

/** The views of alerts under their tabs: what waits for an answer first. */
export function Alerts({ page, first }: AlertsProps) {
  const [place, setPlace] = useState(first);
  const [visited, setVisited] = useState<readonly AlertsPlace[]>([first]);
  const look = (to: AlertsPlace) => {
    setPlace(to);
    if (!visited.includes(to)) setVisited([...visited, to]);
  };
  const status = useLoaded(() => page.server.alertsStatus({}), [page.server], { watched: true });
  return (
    <>
      <div class="top-bar lower">
        <nav aria-label={page.say(ALERT_PAGE_TEXT.views)}>
          {ALERT_PLACES.map((each) => (
            <button
              key={each}
              type="button"
              class="tab"
              aria-current={place === each ? 'page' : undefined}
              onClick={() => look(each)}
            >
              {page.say(LABEL_OF_PLACE[each])}
            </button>
          ))}
        </nav>
      </div>
      <main>
        {/* What was typed in one view stays while another is looked at. */}
        {ALERT_PLACES.filter((each) => visited.includes(each)).map((each) => (
          <div key={each} class="kept" hidden={each !== place}>
            <Guarded page={page} leave={() => look('mine')}>
              <View page={{ ...page, look }} place={each} status={status} />
            </Guarded>
          </div>
        ))}
      </main>
    </>
  );
}

interface ViewProps {
  page: AlertsView;
  place: AlertsPlace;
  status: LoadedStatus;
}

function View({ page, place, status }: ViewProps) {
  switch (place) {
    case 'mine':
      return <MyAlerts page={page} status={status[0]} />;
    case 'sending':
      return <Sending page={page} status={status} />;
    case 'settings':
      return <Settings page={page} />;
    case 'past':
      return <LookBack page={page} />;
  }
}
