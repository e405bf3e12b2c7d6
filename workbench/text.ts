import type { Language, Phrase } from '../src/contract/language/language';

/** What the workbench itself says, on its page. */
export const PAGE_TEXT = {
  unsaved: { ko: '저장하지 않은 변경이 있습니다', en: 'There are unsaved changes' },
  save: { ko: '저장', en: 'Save' },
  saved: { ko: '{file}에 저장했습니다.', en: 'Saved to {file}.' },
  extensions: { ko: '확장 프로그램', en: 'Extensions' },
  noMenu: { ko: '이 계정에는 Waymark 메뉴가 없습니다', en: 'No Waymark menu for this account' },
  views: { ko: '화면', en: 'Views' },
  sheetView: { ko: '시트', en: 'Sheet' },
  outboxView: { ko: '보낸 메일', en: 'Outbox' },
  clockView: { ko: '시계와 트리거', en: 'Clock and triggers' },
  account: { ko: '계정', en: 'Account' },
  language: { ko: '언어', en: 'Language' },
  close: { ko: '닫기', en: 'Close' },
  sidebar: { ko: '사이드바', en: 'Sidebar' },
  loading: { ko: '통합 문서를 여는 중입니다…', en: 'Opening the workbook…' },
  working: { ko: '처리하는 중입니다…', en: 'Working…' },
  lost: {
    ko: '작업대와 연결이 끊겼습니다. 터미널에서 npm start가 돌고 있는지 확인하고 이 화면을 새로 고치세요.',
    en: 'The workbench does not answer. Check that npm start is still running in the terminal, then reload this page.',
  },
  refused: {
    ko: '작업대에서는 할 수 없는 동작이라 바꾸지 않았습니다. ({what})',
    en: 'The workbench does not do this, so nothing was changed. ({what})',
  },
  strayed: {
    ko: '작업대가 따라갈 수 없는 변경이라 시트를 원래대로 되돌렸습니다.',
    en: 'The workbench cannot follow this change, so the sheet was restored.',
  },
  tooLong: {
    ko: '한 칸에는 50,000자까지 적을 수 있습니다. 더 긴 글이 있어 바꾸지 않았습니다. 글을 나누어 적으세요.',
    en: 'A cell holds at most 50,000 characters. The text is longer, so nothing was changed. Split it over several cells.',
  },
  notTaken: {
    ko: '작업대가 받을 수 없는 값이 있어 바꾸지 않았습니다. ({where})',
    en: 'The workbench cannot store a value, so nothing was changed. ({where})',
  },
  noSheet: { ko: '그 시트는 이제 없습니다.', en: 'That sheet is no longer there.' },
  sheetTitle: {
    ko: '시트 이름은 1자에서 100자 사이로 적습니다.',
    en: 'A sheet’s title has 1 to 100 characters.',
  },
  titleTaken: {
    ko: '"{title}" 시트가 이미 있습니다. 다른 이름을 적으세요.',
    en: 'There is already a sheet "{title}". Choose another title.',
  },
  lastSheet: {
    ko: '보이는 시트가 한 장은 남아 있어야 합니다.',
    en: 'At least one sheet must stay visible.',
  },
  dismiss: { ko: '알림 지우기', en: 'Dismiss' },
  clock: { ko: '작업대 시계', en: 'Workbench clock' },
  clockHelp: {
    ko: '실제 시각과 상관없는 시계입니다. 앞으로 돌리면 그 사이에 예정된 트리거가 차례로 실행됩니다.',
    en: 'This clock is not the real time. Moving it forward fires every trigger due on the way.',
  },
  nextHour: { ko: '다음 시간으로', en: 'To the next hour' },
  nextTrigger: { ko: '다음 트리거까지', en: 'To the next trigger' },
  advanceTo: { ko: '이 시각으로', en: 'Advance to' },
  advance: { ko: '이동', en: 'Advance' },
  pastTime: {
    ko: '시계는 앞으로만 갑니다. {clock}보다 뒤의 시각을 고르세요.',
    en: 'The clock only moves forward. Choose a time after {clock}.',
  },
  triggers: { ko: '트리거', en: 'Triggers' },
  noTriggers: {
    ko: '아직 트리거가 없습니다. Waymark 메뉴에서 알림을 켜면 생깁니다.',
    en: 'No triggers yet. Switch alerts on in the Waymark menu to create one.',
  },
  handler: { ko: '함수', en: 'Function' },
  createdBy: { ko: '만든 사람', en: 'Created by' },
  nextAt: { ko: '다음 실행', en: 'Next run' },
  runNow: { ko: '지금 실행', en: 'Run now' },
  disabled: { ko: '사용 중지됨', en: 'Disabled' },
  fired: { ko: '실행 기록', en: 'Runs' },
  noFired: { ko: '아직 실행된 트리거가 없습니다.', en: 'No trigger has fired yet.' },
  firedLine: { ko: '호출 {calls}회, 메일 {mails}통', en: '{calls} calls, {mails} mails' },
  firedFailed: { ko: '실패: {error}', en: 'Failed: {error}' },
  firedResult: { ko: '결과 보기', en: 'Show the result' },
  noMail: {
    ko: '아직 보낸 메일이 없습니다. 알림을 켜고 시계를 다음 시간으로 돌려 보세요.',
    en: 'No mail yet. Switch alerts on and move the clock to the next hour.',
  },
  pickMail: { ko: '왼쪽에서 메일을 고르세요.', en: 'Choose a mail on the left.' },
  mailFrom: { ko: '보낸 사람', en: 'From' },
  mailTo: { ko: '받는 사람', en: 'To' },
  mailDate: { ko: '보낸 시각', en: 'Sent' },
  mailShown: { ko: '메일 표시 방식', en: 'How the mail is shown' },
  asHtml: { ko: '보이는 대로', en: 'Formatted' },
  asText: { ko: '일반 텍스트', en: 'Plain text' },
  download: { ko: '.eml 내려받기', en: 'Download .eml' },
  cellNote: { ko: '메모', en: 'Note' },
  cellError: { ko: '오류', en: 'Error' },
} satisfies Record<string, Phrase>;

/** The figures of a selection in the grid's status bar, by Univer's names for them. */
export const STATISTICS_TEXT = {
  sum: { ko: '합계', en: 'Sum' },
  average: { ko: '평균', en: 'Average' },
  min: { ko: '최솟값', en: 'Min' },
  max: { ko: '최댓값', en: 'Max' },
  count: { ko: '숫자 개수', en: 'Count numbers' },
  countA: { ko: '개수', en: 'Count' },
} satisfies Record<string, Phrase>;

/** What the two programs say in the terminal. */
export const TERMINAL_TEXT = {
  serving: {
    ko: [
      '',
      '  {file} 파일을 작업대에 열었습니다.',
      '  브라우저에서 이 주소를 여세요: {address}',
      '',
      '  확장 프로그램 ▸ Waymark 메뉴에서 시작합니다. 끝내려면 여기서 Ctrl+C를 누르세요.',
      '',
    ].join('\n'),
    en: [
      '',
      '  {file} is open in the workbench.',
      '  Open this address in a browser: {address}',
      '',
      '  Start with the menu Extensions ▸ Waymark. Press Ctrl+C here to stop.',
      '',
    ].join('\n'),
  },
  opening: {
    ko: '통합 문서를 여는 중입니다. 예제는 처음 한 번 만드는 데 몇 초 걸립니다.',
    en: 'Opening the workbook. Creating the sample takes a few seconds, the first time only.',
  },
  serverHelp: {
    ko: [
      '사용법: npm start -- [통합 문서.xlsx] [--port 번호] [--language ko|en] [--no-open]',
      '',
      '  통합 문서를 적지 않으면 예제 통합 문서를 엽니다(out/sample-ko.xlsx에 보관).',
      '  --port      사용할 포트. 적지 않으면 비어 있는 포트를 씁니다.',
      '  --language  화면과 예제의 언어. 기본은 ko입니다.',
      '  --no-open   브라우저를 열지 않고 주소만 출력합니다.',
    ].join('\n'),
    en: [
      'Usage: npm start -- [WORKBOOK.xlsx] [--port N] [--language ko|en] [--no-open]',
      '',
      '  Opens the sample (kept as out/sample-en.xlsx) unless you name a workbook.',
      '  --port      Port to serve on. Default: any free port.',
      '  --language  Language of the page and the sample. Default: ko.',
      '  --no-open   Only print the address.',
    ].join('\n'),
  },
  unknownOption: {
    ko: '명령을 이해하지 못했습니다. --help로 사용법을 볼 수 있습니다. ({found})',
    en: 'The command was not understood. See --help. ({found})',
  },
  badPort: {
    ko: '--port에는 0에서 65535까지의 정수를 적습니다. 받은 값: {found}',
    en: '--port takes a whole number from 0 to 65535. It got: {found}',
  },
  badLanguage: {
    ko: '--language에는 ko나 en을 적습니다. 받은 값: {found}',
    en: '--language takes ko or en. It got: {found}',
  },
  oneFile: {
    ko: '통합 문서는 하나만 열 수 있습니다. 받은 값: {found}',
    en: 'Only one workbook can be opened. It got: {found}',
  },
  portTaken: {
    ko: '그 포트는 다른 프로그램이 쓰고 있습니다. 다른 --port를 적거나 --port를 빼세요.',
    en: 'Another program uses that port. Give another --port, or none.',
  },
  badInstant: {
    ko: '--at에는 시간대가 있는 시각을 적습니다. 예: 2026-04-01T09:00+09:00. 받은 값: {found}',
    en: '--at takes a time with its UTC offset, such as 2026-04-01T09:00+09:00. It got: {found}',
  },
  badSmtp: {
    ko: '--smtp에는 smtp://나 smtps://로 시작하는 주소를 적습니다. 받은 값: {found}',
    en: '--smtp takes an address that begins with smtp:// or smtps://. It got: {found}',
  },
  badNumber: {
    ko: '{option}에는 {min}에서 {max} 사이의 수를 적습니다. 받은 값: {found}',
    en: '{option} takes a number from {min} to {max}. It got: {found}',
  },
  onlyBacktest: {
    ko: '{found} 옵션은 --backtest와 함께 적습니다.',
    en: '{found} goes with --backtest.',
  },
  notBacktest: {
    ko: '--backtest는 메일을 쓰지 않으므로 {found} 옵션과 함께 쓸 수 없습니다.',
    en: '--backtest writes no mails, so it does not take {found}.',
  },
  lookedBack: { ko: '{file} · {from}~{to}', en: '{file} · {from} to {to}' },
  evaluateHelp: {
    ko: [
      '사용법: npm run evaluate -- [--workbook 파일] [--at 시각] [--out 폴더] [--json] [--smtp 주소] [--language ko|en]',
      '       npm run evaluate -- --backtest [--months 24] [--miss-at 0.85] [--warn-at 1] [--confirm-after 2] [--repeat-days 14] [--kpi 번호] [--workbook 파일] [--at 시각] [--json] [--language ko|en]',
      '',
      '  브라우저 없이 알림을 한 번 실행합니다. 결과를 표로 출력하고, 메일을 .eml로 적고, 통합 문서를 저장합니다.',
      '',
      '  --workbook  통합 문서(.xlsx). 적지 않으면 예제 통합 문서를 씁니다.',
      '  --at        실행할 시각. 예: 2026-04-01T09:00+09:00. 적지 않으면 파일의 시계를 따릅니다.',
      '  --out       메일을 적을 폴더. 적지 않으면 통합 문서 옆에 만듭니다.',
      '  --json      결과를 JSON으로 출력합니다.',
      '  --smtp      메일을 실제로 보냅니다. 예: smtp://user:password@mail.example.com:587',
      '  --language  표와 안내의 언어. 적지 않으면 통합 문서의 언어를 따릅니다.',
      '',
      '  --backtest  실행하지 않고, 지금의 정의로 지난 기간에 갔을 메일을 셉니다. 파일은 그대로 둡니다.',
      '  --months    지난 몇 개월을 볼지 정합니다. 1에서 24까지, 적지 않으면 12.',
      '  --miss-at, --warn-at, --confirm-after, --repeat-days',
      '              미달 기준, 주의 기준, 연속 확인, 다시 알림(일)을 바꾸면 무엇이 달라지는지 함께 봅니다. 예: 0.85',
      '  --kpi       기준을 바꿔 볼 지표의 번호. 적지 않으면 모든 지표.',
      '',
      '  종료 코드: 0 미달 없음, 1 미달 있음, 2 실행하지 못함',
    ].join('\n'),
    en: [
      'Usage: npm run evaluate -- [--workbook FILE] [--at TIME] [--out DIR] [--json] [--smtp URL] [--language ko|en]',
      '       npm run evaluate -- --backtest [--months 24] [--miss-at 0.85] [--warn-at 1] [--confirm-after 2] [--repeat-days 14] [--kpi ID] [--workbook FILE] [--at TIME] [--json] [--language ko|en]',
      '',
      '  One alert run without a browser: prints a table, writes mails as .eml, saves the workbook.',
      '',
      '  --workbook  Workbook (.xlsx). Default: the sample.',
      '  --at        Time of the run, such as 2026-04-01T09:00+09:00. Default: the clock of the file.',
      '  --out       Folder for the mails. Default: beside the workbook.',
      '  --json      Print JSON.',
      '  --smtp      Send the mails for real, such as smtp://user:password@mail.example.com:587',
      '  --language  Language of table and messages. Default: that of the workbook.',
      '',
      '  --backtest  No run: counts the mails that past months would have brought by the definitions of today. The file stays as it is.',
      '  --months    How many months back, 1 to 24. Default: 12.',
      '  --miss-at, --warn-at, --confirm-after, --repeat-days',
      '              Shows as well what other terms would have changed, such as 0.85',
      '  --kpi       ID of the KPI with these other terms. Default: all KPIs.',
      '',
      '  Exit code: 0 nothing missed, 1 at least one KPI missed, 2 the run failed',
    ].join('\n'),
  },
  ranAs: {
    ko: '{file} · {at} · {user} 계정으로 실행',
    en: '{file} · {at} · run as {user}',
  },
  forThisRunOnly: {
    ko: '이 파일은 알림이 꺼져 있어 이번 실행에만 켰습니다.',
    en: 'Alerts are off in this file. They were on for this run only.',
  },
  beforeClock: {
    ko: '--at의 시각({at})이 이 파일의 시계({clock})보다 이릅니다. 그 뒤의 데이터와 메일까지 포함해 판단했으니 시계보다 뒤의 시각을 적으세요.',
    en: '--at ({at}) is before the clock of this file ({clock}), so the run used later data and mails. Choose a time after the clock to be safe.',
  },
  keptAsWorkbook: {
    ko: '"{left}" 파일에는 시트 한 장의 값만 담기므로 같은 폴더의 "{file}" 파일에 저장했습니다. 다음부터는 "{file}" 파일을 여세요.',
    en: '"{left}" can hold only the values of one sheet, so everything was saved next to it in "{file}". Open "{file}" from now on.',
  },
  noKpis: { ko: '운영 중인 지표가 없습니다.', en: 'There are no active KPIs.' },
  missedCount: { ko: '미달 {count}건', en: 'Missed: {count}' },
  nothingMissed: { ko: '미달 지표가 없습니다.', en: 'No KPI is missed.' },
  noMails: { ko: '보낼 메일이 없습니다.', en: 'No mails are due.' },
  mailCount: { ko: '파일로 쓴 메일 {count}통', en: 'Mails written to files: {count}' },
  reallySent: { ko: 'SMTP로 보낸 메일 {count}통', en: 'Sent over SMTP: {count}' },
  refused: { ko: '! {to}: 보내지 못했습니다. {because}', en: '! {to}: not sent. {because}' },
  notSaved: {
    ko: '! 메일이 한 통도 나가지 않아 통합 문서를 저장하지 않았습니다. 메일 서버와 --smtp 주소를 확인한 뒤 다시 실행하면 밀린 메일을 보냅니다.',
    en: '! The mail server accepted no mail, so the workbook was not saved. Check the server and the --smtp address, then run again to send the mails.',
  },
  owedLater: {
    ko: '! 보내지 못한 메일은 통합 문서에 남아 있으며 다음 날의 실행에서 다시 보냅니다.',
    en: '! Mails that were not sent are kept in the workbook. A run on another day tries again.',
  },
  id: { ko: '번호', en: 'ID' },
  kpi: { ko: '지표', en: 'KPI' },
  status: { ko: '상태', en: 'Status' },
  value: { ko: '현재값', en: 'Value' },
  target: { ko: '목표값', en: 'Target' },
  gap: { ko: '차이', en: 'Gap' },
  attainment: { ko: '달성률', en: 'Attainment' },
  reason: { ko: '이유', en: 'Reason' },
  unexpected: {
    ko: '예상하지 못한 문제로 멈추었습니다: {detail}',
    en: 'Stopped because of an unexpected problem: {detail}',
  },
} satisfies Record<string, Phrase>;

export type Say = (phrase: Phrase, values?: Record<string, string | number>) => string;

export const sayIn =
  (language: Language): Say =>
  (phrase, values = {}) =>
    phrase[language].replace(/\{(\w+)\}/g, (hole, name: string) =>
      name in values ? String(values[name]) : hole,
    );
