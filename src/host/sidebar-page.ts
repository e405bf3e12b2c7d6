/** Views of the one page, as `data-view` of its body. */
export type PageView = 'list' | 'new' | 'alerts' | 'setup';

/** Shows the page in the sidebar. Only a click may do this: Google refuses it to triggers and cells. */
export function showSidebar(view: PageView): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const content = page.getContent().replace(/(<body[^>]*\sdata-view=")[^"]*"/, `$1${view}"`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(content).setTitle('Waymark'));
}
