import { addMenu, interfaceLanguage } from '../host/add-on-menu';
import { showCards, showFunctions, showSidebar } from '../host/sidebar-page';
import { MENU_TEXT } from '../text/menu';
import { say } from '../text/say';

/** Builds Waymark's menu. Google calls it when the spreadsheet opens, also without any authorisation. */
export function onOpen(): void {
  const language = interfaceLanguage();
  addMenu([
    { label: say(MENU_TEXT.new_kpi, language), functionName: 'openNewKpi' },
    { label: say(MENU_TEXT.kpis, language), functionName: 'openKpis' },
    { label: say(MENU_TEXT.cards, language), functionName: 'openCards' },
    { label: say(MENU_TEXT.functions, language), functionName: 'openFunctions' },
    { label: say(MENU_TEXT.alerts, language), functionName: 'openAlerts' },
    { label: say(MENU_TEXT.set_up, language), functionName: 'openSetUp' },
  ]);
}

/** Google calls it once when the add-on is installed from within a spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu: a form for a new KPI. */
export function openNewKpi(): void {
  showSidebar('new');
}

/** Menu: the list of KPIs. */
export function openKpis(): void {
  showSidebar('list');
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
  showSidebar('alerts');
}

/** Menu: making and mending the tables. */
export function openSetUp(): void {
  showSidebar('setup');
}
