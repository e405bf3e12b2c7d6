import { stoppedFor } from '../app/alerts/heartbeat';
import { addMenu, interfaceLanguage, mayAskNothing } from '../host/add-on-menu';
import { currentDocument } from '../host/document';
import { runnerMark } from '../host/runner-mark';
import { showCards, showFunctions, showPage } from '../host/sidebar-page';
import { WATCH_TEXT } from '../text/alerts/watch';
import { MENU_TEXT } from '../text/menu';
import { say } from '../text/say';

/** Builds Waymark's menu. Google calls it when the spreadsheet opens, also without any authorisation. */
export function onOpen(event?: unknown): void {
  const language = interfaceLanguage();
  addMenu([
    { label: say(MENU_TEXT.new_kpi, language), functionName: 'openNewKpi' },
    { label: say(MENU_TEXT.kpis, language), functionName: 'openKpis' },
    { label: say(MENU_TEXT.set, language), functionName: 'openSet' },
    { label: say(MENU_TEXT.cards, language), functionName: 'openCards' },
    { label: say(MENU_TEXT.functions, language), functionName: 'openFunctions' },
    { label: say(MENU_TEXT.alerts, language), functionName: 'openAlerts' },
    { label: say(MENU_TEXT.set_up, language), functionName: 'openSetUp' },
  ]);
  // Before the add-on is enabled in a file it may ask nothing of it.
  if (mayAskNothing(event)) return;
  try {
    tellWhenStopped();
  } catch {
    // Who only views the file may show nothing.
  }
}

/** Alerts that have stopped are told to whoever opens the file: nobody else may hear of it. */
function tellWhenStopped(): void {
  const document = currentDocument();
  const hours = document && stoppedFor(document.settings, new Date());
  // Where another installation mails, that this one does not run is as it should be.
  if (!hours || runnerMark(document).standing() === 'others') return;
  const text = say(WATCH_TEXT.stopped_on_open, document.settings.language(), { hours });
  document.spreadsheet.toast(text, 'Waymark', SHOWN_SECONDS);
}

const SHOWN_SECONDS = 30;

/** Google calls it once when the add-on is installed from within a spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu: a form for a new KPI. */
export function openNewKpi(): void {
  showPage({ view: 'new' });
}

/** Menu: the list of KPIs. */
export function openKpis(): void {
  showPage({ view: 'list' });
}

/** Menu: all KPIs together: checks, tree, templates, files. */
export function openSet(): void {
  showPage({ view: 'check' });
}

/** Menu: the cards of all KPIs of a team, to read and to print. */
export function openCards(): void {
  showCards();
}

/** Menu: the cell functions, to be looked up and put into a cell. */
export function openFunctions(): void {
  showFunctions();
}

/** Menu: whether alerts are on. */
export function openAlerts(): void {
  showPage({ view: 'alerts' });
}

/** Menu: making and mending the tables. */
export function openSetUp(): void {
  showPage({ view: 'setup' });
}
