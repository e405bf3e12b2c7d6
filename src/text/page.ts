/** Why a request of a page is not answered, by problem code. */
export const PAGE_PROBLEM_TEXT = {
  method_unknown: {
    ko: '‘{method}’ 요청은 이 버전에 없습니다. 사이드바를 닫았다가 다시 여세요.',
    en: 'This version does not know the request “{method}”. Close the sidebar and open it again.',
  },
  payload_wrong: {
    ko: '요청의 ‘{place}’ 값이 올바르지 않습니다. 사이드바를 닫았다가 다시 여세요.',
    en: 'The request holds a wrong value at “{place}”. Close the sidebar and open it again.',
  },
  no_document: {
    ko: '열려 있는 스프레드시트가 없습니다. 스프레드시트에서 Waymark 메뉴로 여세요.',
    en: 'No spreadsheet is open. Open Waymark from the menu of a spreadsheet.',
  },
  no_edit_right: {
    ko: '이 스프레드시트를 고칠 권한이 없습니다. 소유자에게 편집 권한을 요청하세요.',
    en: 'You cannot edit this spreadsheet. Ask its owner for edit permission.',
  },
  no_document_lock: {
    ko: 'Google이 이 스프레드시트의 잠금을 주지 않아 아무것도 쓰지 않았습니다. 이 스크립트가 스프레드시트에 연결되어 있는지 확인하세요. 확장 프로그램 ▸ Apps Script에서 연 프로젝트이거나 설치된 부가기능이어야 합니다.',
    en: 'Google gave no lock for this spreadsheet, so nothing was written. Check that the script belongs to the spreadsheet: it must be the project under Extensions ▸ Apps Script, or an installed add-on.',
  },
  busy: {
    ko: '다른 작업이 이 스프레드시트에 쓰고 있습니다. 입력한 내용은 그대로 있으니 잠시 뒤 다시 시도하세요.',
    en: 'Another run is writing to this spreadsheet. What you entered is kept. Try again in a moment.',
  },
  selection_none: {
    ko: '선택한 범위가 없습니다. 시트에서 열이나 셀을 고르고 다시 누르세요.',
    en: 'Nothing is selected. Select a column or cells in the sheet and try again.',
  },
  host_failed: {
    ko: 'Google 서비스가 오류를 알렸습니다: {message}. 입력한 내용은 그대로 있으니 잠시 뒤 다시 시도하세요.',
    en: 'Google reported an error: {message}. What you entered is kept. Try again in a moment.',
  },
  unexpected: {
    ko: 'Waymark에 오류가 생겼습니다. 입력한 내용은 그대로 있으니 다시 시도하고, 계속되면 관리자에게 알려 주세요.',
    en: 'Something went wrong in Waymark. What you entered is kept. Try again, and tell your administrator if it keeps happening.',
  },
};

/** What every page says: waiting, failing, and the parts of a form. */
export const PAGE_TEXT = {
  failOffline: {
    ko: '인터넷에 연결되지 않아 처리하지 못했습니다. 입력한 내용은 그대로 있습니다. 연결을 확인하고 다시 시도하세요.',
    en: 'There is no connection, so nothing was done. What you entered is kept. Check the connection and try again.',
  },
  failSeveralAccounts: {
    ko: 'Google 계정 여러 개로 로그인되어 있어 Google이 요청을 막았습니다. 이 파일을 여는 계정 하나로만 로그인하거나 시크릿 창에서 파일을 열고 다시 시도하세요. 입력한 내용은 이 창에 그대로 있습니다.',
    en: 'Google refused the request because several Google accounts are signed in. Sign in with only the account that opened this file, or open the file in a private window, and try again. What you entered is still in this panel.',
  },
  failNoAccess: {
    ko: 'Google이 이 계정으로는 Waymark를 실행해 주지 않습니다. 입력한 내용은 그대로 있습니다. Waymark 메뉴를 다시 열어 권한을 승인하세요. Google 계정 여러 개로 로그인되어 있으면 이 파일을 여는 계정 하나로만 로그인하거나 시크릿 창에서 여세요. 둘 다 아니면 사용 한도에 닿은 것이니 몇 분 뒤에 다시 시도하세요.',
    en: 'Google does not let this account run Waymark. What you entered is kept. Open the Waymark menu again and approve the permissions. If several Google accounts are signed in, sign in with only the one that opened this file, or use a private window. Otherwise a usage limit is reached: try again in a few minutes.',
  },
  failTooSlow: {
    ko: '시간이 너무 오래 걸려 Google이 중단했습니다. 입력한 내용은 그대로 있습니다. 잠시 뒤에 다시 시도하고, 계속되면 계산식이 읽는 범위를 줄이세요.',
    en: 'It took too long and Google stopped it. What you entered is kept. Try again in a while; if it keeps happening, let the measure read smaller ranges.',
  },
  failNoAnswer: {
    ko: 'Google이 응답하지 않았습니다. 입력한 내용은 그대로 있습니다. 연결을 확인하고 다시 시도하세요. 두 번 눌러도 한 번만 저장됩니다.',
    en: 'Google did not answer. What you entered is kept. Check the connection and try again; it will be saved only once.',
  },
  failNotInSheets: {
    ko: '이 화면은 Google Sheets 안에서만 열립니다. 스프레드시트의 Waymark 메뉴에서 여세요.',
    en: 'This page opens only inside Google Sheets. Open it from the Waymark menu of a spreadsheet.',
  },
  failUnknown: {
    ko: '예상하지 못한 문제로 처리하지 못했습니다. 입력한 내용은 그대로 있습니다. 다시 시도하고, 계속되면 창을 닫았다가 메뉴에서 다시 여세요.',
    en: 'Something unexpected went wrong, so nothing was done. What you entered is kept. Try again; if it keeps happening, close this panel and open it from the menu.',
  },
  tryAgain: { ko: '다시 시도', en: 'Try again' },
  loading: { ko: '불러오는 중…', en: 'Loading…' },
  required: { ko: '필수', en: 'required' },
  useSelection: { ko: '시트의 선택 영역 쓰기', en: 'Use the selection in the sheet' },
  useSelectionShort: { ko: '선택', en: 'Pick' },
  useSelectionFor: {
    ko: '선택 영역 쓰기: {label}',
    en: 'Pick the selection for {label}',
  },
  picked: { ko: '{label}: {range}', en: '{label} is now {range}' },
  pickOneColumn: {
    ko: '열 하나가 필요한데 {range} 범위가 선택되어 있습니다. 시트에서 그 열의 셀 하나를 누르고 다시 고르세요.',
    en: 'One column is needed, but {range} is selected. Click a cell of that column in the sheet and pick again.',
  },
};

/** The ways around in the sidebar. */
export const SHELL_TEXT = {
  navKpis: { ko: '지표', en: 'KPIs' },
  navAlerts: { ko: '알림', en: 'Alerts' },
  navSetUp: { ko: '설정', en: 'Set-up' },
  needsAttention: { ko: '확인할 것이 있음', en: 'needs attention' },
};
