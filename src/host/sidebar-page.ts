import type { PagePlace } from '../contract/rpc/page';

/** Only a click may show a page: Google refuses it to triggers and cells. */
function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Waymark'));
}

/** Shows one of Waymark's pages in the sidebar, in its view and with the KPI that is meant. */
export function showPage({ view, id = '', step = '' }: PagePlace): void {
  const page = HtmlService.createHtmlOutputFromFile(isOfSet(view) ? 'set' : 'sidebar');
  const attributes = Object.entries({ view, kpi: id, step }).map(
    // Whatever an id holds, it stays inside of its quotes.
    ([name, value]) => `data-${name}="${encodeURIComponent(value)}"`,
  );
  const body = `<body ${attributes.join(' ')}`;
  show(page.setContent(page.getContent().replace(/<body[^>]*(?=>)/, () => body)));
}

function isOfSet(view: PagePlace['view']): boolean {
  return view === 'check' || view === 'tree' || view === 'templates' || view === 'files';
}

/** Shows the page of the cell functions there. */
export function showFunctions(): void {
  show(HtmlService.createHtmlOutputFromFile('functions'));
}
