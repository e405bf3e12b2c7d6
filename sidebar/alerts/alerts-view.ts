import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import type { PagePlace } from '../../src/contract/rpc/page';
import type { Phrase } from '../../src/contract/language/language';
import { LOOK_BACK_TEXT } from '../../src/text/alerts/look-back';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import type { BasePage } from '../page/page';
import type { useLoaded } from '../page/use-loaded';

/** The views of the page of alerts, in the order of their tabs. */
export const ALERT_PLACES = ['mine', 'sending', 'settings', 'past'] as const;

export type AlertsPlace = (typeof ALERT_PLACES)[number];

export const LABEL_OF_PLACE: Readonly<Record<AlertsPlace, Phrase>> = {
  mine: ALERT_PAGE_TEXT.mineView,
  sending: ALERT_PAGE_TEXT.sendingView,
  settings: ALERT_PAGE_TEXT.settingsView,
  past: LOOK_BACK_TEXT.view,
};

/** The view named by the page that led here; one's own alerts when it named none. */
export function placeOf(step: string | undefined): AlertsPlace {
  return ALERT_PLACES.find((place) => place === step) ?? 'mine';
}

/** Whether mails go out: loaded once for all views of the page. */
export type LoadedStatus = ReturnType<typeof useLoaded<AlertsStatus>>;

/** What a view of alerts needs: the way to its neighbours, to a KPI and to other pages, besides what every page has. */
export interface AlertsView extends BasePage {
  go(to: PagePlace): void;
  look(place: AlertsPlace): void;
}
