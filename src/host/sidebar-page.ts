/** Views of the one page, as `data-view` of its body. */
export type PageView = 'list' | 'new' | 'alerts' | 'setup';

/** Only a click may show a page: Google refuses it to triggers and cells. */
function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Waymark'));
}

/** Shows the page of the KPIs in the sidebar. */
export function showSidebar(view: PageView): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const content = page.getContent().replace(/(<body[^>]*\sdata-view=")[^"]*"/, `$1${view}"`);
  show(page.setContent(content));
}

/** Shows the page of the cell functions there. */
export function showFunctions(): void {
  show(HtmlService.createHtmlOutputFromFile('functions'));
}

/** A sheet of paper of A4 with a little room around it, and as high as most screens are. */
const CARD = { width: 860, height: 760 };

/** Shows cards to read and to print over the sheet: of one KPI, or of a team that is chosen there. */
export function showCards(id = ''): void {
  const page = HtmlService.createHtmlOutputFromFile('card');
  const attribute = encodeURIComponent(id);
  const content = page.getContent().replace(/(<body[^>]*\sdata-kpi=")[^"]*"/, `$1${attribute}"`);
  page.setContent(content).setWidth(CARD.width).setHeight(CARD.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Waymark');
}
