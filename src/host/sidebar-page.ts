import type { PagePlace, PageView } from '../contract/rpc/page';

/** Only a click may show a page: Google refuses it to triggers and cells. */
function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Waymark'));
}

/** Shows one of Waymark's pages in the sidebar, in its view and with the KPI or the goal that is meant. */
export function showPage({ view, id = '', step = '', goal }: PagePlace): void {
  const page = HtmlService.createHtmlOutputFromFile(FILE_OF_VIEW[view]);
  const { objective = '', hypothesis = '' } = goal ?? {};
  const attributes = Object.entries({ view, kpi: id, step, objective, hypothesis }).map(
    // Whatever a text holds, it stays inside of its quotes.
    ([name, value]) => `data-${name}="${encodeURIComponent(value)}"`,
  );
  const body = `<body ${attributes.join(' ')}`;
  show(page.setContent(page.getContent().replace(/<body[^>]*(?=>)/, () => body)));
}

/** Which page holds the view: each opens cold, so none carries what belongs to another. */
const FILE_OF_VIEW: Readonly<Record<PageView, 'sidebar' | 'set' | 'alerts'>> = {
  list: 'sidebar',
  new: 'sidebar',
  card: 'sidebar',
  edit: 'sidebar',
  setup: 'sidebar',
  alerts: 'alerts',
  choose: 'set',
  check: 'set',
  tree: 'set',
  templates: 'set',
  files: 'set',
};

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
