import { aHost, aUser, evaluate, failureOf, LEAD, MINJI } from '../../support/script-host';

const CODE = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('New KPI (' + e.authMode + ')', 'openNew').addSeparator()
      .addItem('Dialog', 'openDialog').addItem('Private', 'secret_').addToUi();
  }
  function onInstall(e) { console.log('installed in ' + e.authMode); onOpen(e); }
  function openNew() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Sidebar').setWidth(500)); }
  function openDialog() {
    const output = HtmlService.createHtmlOutput('<p>').append('ok').appendUntrusted('<&>').setTitle('Ignored').setWidth(400).setHeight(300);
    SpreadsheetApp.getUi().showModalDialog(output, 'Dialog');
  }
  function secret_() {}`;

const files = { 'page.html': '<!doctype html>page' };

function opened(user = LEAD) {
  const host = aHost(CODE, { files });
  return { host, menu: host.open(user) };
}

describe('gas/guides/menus', () => {
  test('onOpen builds the menu', () => {
    expect(opened().menu).toEqual([
      { label: 'New KPI (LIMITED)', functionName: 'openNew' },
      { label: '' },
      { label: 'Dialog', functionName: 'openDialog' },
      { label: 'Private', functionName: 'secret_' },
    ]);
  });

  test('private functions cannot be chosen', () => {
    const { host } = opened();
    expect(() => host.chooseMenu(LEAD, 'secret_')).toThrow('Script function not found: secret_');
  });

  test('only entries of the menu can be chosen', () => {
    const { host } = opened();
    expect(() => host.chooseMenu(LEAD, 'onInstall')).toThrow(/no entry for onInstall/);
    expect(() => host.chooseMenu(MINJI, 'openNew')).toThrow(/no entry for openNew/);
  });

  test('onOpen does not run for those who may only view', () => {
    const host = aHost(CODE, { users: [aUser(LEAD, { canEdit: false })] });
    expect(host.open(LEAD)).toEqual([]);
  });
});

describe('ws/add-ons/concepts/editor-auth-lifecycle: opening', () => {
  const switches = { installation: 'add-on' } as const;

  test('a published add-on opens in NONE until somebody has used it in the file', () => {
    const host = aHost(CODE, { files, switches });
    expect(host.open(LEAD)[0].label).toBe('New KPI (NONE)');
    host.chooseMenu(LEAD, 'openNew');
    expect(host.open(MINJI)[0].label).toBe('New KPI (LIMITED)');
  });

  test('one call that NONE forbids leaves no menu, and the log says why', () => {
    const code = `const store = PropertiesService.getDocumentProperties(); ${CODE}`;
    const host = aHost(code, { files, switches });
    expect(host.open(LEAD)).toEqual([]);
    expect(host.log.map(({ text }) => text)).toEqual([
      'onOpen: You do not have permission to call PropertiesService.getDocumentProperties.',
    ]);
  });

  test('onOpen cannot show a sidebar', () => {
    const code = `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }`;
    const host = aHost(code);
    host.open(LEAD);
    expect(host.shownPage(LEAD)).toBeUndefined();
    expect(host.log[0].text).toMatch(/You do not have permission to call Ui.showSidebar/);
  });

  test('onInstall runs in FULL', () => {
    const { host } = opened();
    host.install(LEAD);
    expect(host.log.map(({ text }) => text)).toEqual(['installed in FULL']);
  });
});

describe('gas/guides/dialogs: pages', () => {
  test('a sidebar keeps its own width, and is shown to the one who opened it', () => {
    const { host } = opened();
    host.chooseMenu(LEAD, 'openNew');
    expect(host.shownPage(LEAD)).toEqual({
      kind: 'sidebar',
      title: 'Sidebar',
      html: '<!doctype html>page',
    });
    expect(host.shownPage(MINJI)).toBeUndefined();
  });

  test('a dialog closes the sidebar; its title is the one given with it', () => {
    const { host } = opened();
    host.chooseMenu(LEAD, 'openNew');
    host.chooseMenu(LEAD, 'openDialog');
    expect(host.shownPage(LEAD)).toEqual({
      kind: 'dialog',
      title: 'Dialog',
      html: '<p>ok&lt;&amp;&gt;',
      width: 400,
      height: 300,
    });
    host.closePage(LEAD);
    expect(host.shownPage(LEAD)).toBeUndefined();
  });
});

describe('gas/reference/html', () => {
  test('a file of the project is found with or without its extension', () => {
    const body = `return ['page', 'page.html'].map((name) => HtmlService.createHtmlOutputFromFile(name).getContent());`;
    expect(evaluate(body, { files })).toEqual(['<!doctype html>page', '<!doctype html>page']);
  });

  test('a missing file throws', () => {
    expect(failureOf(`HtmlService.createHtmlOutputFromFile('none');`)).toBe(
      'No HTML file named none was found.',
    );
  });

  test('a title is empty until it is set; setContent replaces', () => {
    const body = `const output = HtmlService.createHtmlOutput('a');
      return [output.getTitle(), output.setContent('b').getContent(), output.getWidth()];`;
    expect(evaluate(body)).toEqual(['', 'b', null]);
  });
});

describe('gas/reference/spreadsheet/spreadsheet-app: the selection', () => {
  const code = `
    function selected() { const range = SpreadsheetApp.getActiveRange(); return range && range.getA1Notation(); }
    function choose() { SpreadsheetApp.getActiveSheet().getRange('B2').activate(); }`;

  test('is what the user has selected, each user apart', () => {
    const host = aHost(code);
    host.select(LEAD, 'Data', 'A1:B3');
    expect(host.callFromPage(LEAD, 'selected', [])).toBe('A1:B3');
    expect(host.callFromPage(MINJI, 'selected', [])).toBeNull();
  });

  test('stays where the script has put it', () => {
    const host = aHost(code);
    host.callFromPage(LEAD, 'choose', []);
    expect(host.callFromPage(LEAD, 'selected', [])).toBe('B2');
  });
});
