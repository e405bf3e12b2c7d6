import { addMenu, interfaceLanguage } from '../host/add-on-menu';
import { showFunctions, showPage } from '../host/sidebar-page';
import { MENU_TEXT } from '../text/menu';
import { say } from '../text/say';

/** Builds Waymark's menu. Google calls it when the spreadsheet opens, also without any authorisation. */
export function onOpen(): void {
  const language = interfaceLanguage();
  addMenu([
    { label: say(MENU_TEXT.new_kpi, language), functionName: 'openNewKpi' },
    { label: say(MENU_TEXT.kpis, language), functionName: 'openKpis' },
    { label: say(MENU_TEXT.set, language), functionName: 'openSet' },
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
