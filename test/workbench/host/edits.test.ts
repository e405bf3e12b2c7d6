import { aHost, LEAD, MINJI } from '../../support/script-host';

const CODE = `
  function onEdit(e) {
    const log = PropertiesService.getDocumentProperties();
    log.setProperty('seen', (log.getProperty('seen') || '') + e.range.getA1Notation() + ' ');
    SpreadsheetApp.getActiveSheet().getRange('C1').setValue(String(e.authMode));
    if (e.range.getA1Notation() === 'A9') Session.getActiveUser().getEmail().length || MailApp.getRemainingDailyQuota();
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); }
  function seen() { return PropertiesService.getDocumentProperties().getProperty('seen'); }`;

const seen = (host: ReturnType<typeof aHost>) =>
  host.run('seen', [], { user: LEAD, authMode: 'FULL' }).result;

describe('gas/guides/triggers: the simple trigger onEdit', () => {
  test('runs for what a person edits, in LIMITED', () => {
    const host = aHost(CODE);
    host.edited(LEAD, 'Data', 'B2:B3');
    expect(seen(host)).toBe('B2:B3 ');
    expect(host.workbook.value(host.workbook.sheets[0], 0, 2)).toBe('LIMITED');
  });

  test('does not run for what a script writes', () => {
    const host = aHost(CODE);
    host.run('write', [], { user: LEAD, authMode: 'FULL' });
    host.edited(LEAD, 'Data', 'B2');
    expect(seen(host)).toBe('B2 ');
  });

  test('reaches no service that needs authorisation, and the log says so', () => {
    const host = aHost(CODE);
    host.edited(LEAD, 'Data', 'A9');
    expect(host.log[0].text).toMatch(/^onEdit: You do not have permission to call MailApp/);
  });

  test('of the edits made while it runs, two wait and the others are lost', () => {
    const host = aHost(CODE);
    const first = () => {
      for (const a1 of ['A2', 'A3', 'A4']) host.edited(MINJI, 'Data', a1);
    };
    host.intervene([{ atCall: 2, first }]);
    host.edited(LEAD, 'Data', 'A1');
    expect(seen(host)).toBe('A1 A2 A3 ');
  });

  test('is none where the script has none', () => {
    expect(() => aHost('function other() {}').edited(LEAD, 'Data', 'A1')).not.toThrow();
  });
});
