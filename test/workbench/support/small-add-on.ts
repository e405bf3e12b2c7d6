import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('작은 화면', 'openPage')
    .addSeparator()
    .addItem('알림 켜기', 'switchOn')
    .addToUi();
}
function openPage() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('page').setTitle('작은 화면'));
}
function switchOn() {
  ScriptApp.newTrigger('runHourly').timeBased().everyHours(1).create();
}
function runHourly() {
  MailApp.sendEmail({
    to: 'minji@example.com',
    subject: '[Waymark] KPI 미달 1건',
    body: '반기 고객 이탈률이 목표에 못 미칩니다.',
    htmlBody: '<p>반기 고객 이탈률이 <b>목표</b>에 못 미칩니다.</p><script>top.hacked = 1</script>',
    name: 'Waymark'
  });
  return { mailed: 1 };
}
function twice(number) {
  if (typeof number !== 'number') throw new Error('A number is required.');
  return { answer: 2 * number };
}
function look() {
  PropertiesService.getUserProperties().getProperties();
  PropertiesService.getDocumentProperties().getProperty('none');
  return SpreadsheetApp.getActiveSpreadsheet().getName();
}
function DOUBLE(value) { return 2 * value; }
`;

const PAGE = `<!doctype html>
<html>
  <head><base target="_top" /></head>
  <body>
    <p id="answer"></p>
    <p id="failure"></p>
    <p id="parent"></p>
    <script>
      var show = function (id, text) { document.getElementById(id).textContent = text; };
      google.script.run
        .withSuccessHandler(function (result) { show('answer', 'answer ' + result.answer); })
        .twice(21);
      google.script.run
        .withFailureHandler(function (error) { show('failure', error.message); })
        .twice('x');
      try { show('parent', 'reached ' + parent.document.title); }
      catch (error) { show('parent', 'kept out: ' + error.name); }
    </script>
  </body>
</html>
`;

const MANIFEST = {
  timeZone: 'Asia/Seoul',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/script.scriptapp',
  ],
};

/** The smallest add-on that uses everything the workbench shows: menu, page, trigger, mail, cells. */
export function smallAddOn(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-small-'));
  writeFileSync(path.join(folder, 'Code.js'), CODE);
  writeFileSync(path.join(folder, 'page.html'), PAGE);
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  return folder;
}
