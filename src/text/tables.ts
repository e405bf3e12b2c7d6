/** What the tables say of themselves in the sheet. */
export const SHEET_TEXT = {
  computed_columns: {
    ko: 'Waymark가 계산해 채우는 열입니다. 고쳐도 다음 계산에서 바뀝니다.',
    en: 'Waymark calculates these columns. The next calculation replaces what you type here.',
  },
};

/** About the tables themselves: where they are, whether they are whole. Keys are problem codes. */
export const TABLE_PROBLEM_TEXT = {
  table_missing: {
    ko: '‘{table}’ 시트를 찾을 수 없습니다. Waymark 메뉴의 설정에서 다시 만드세요.',
    en: 'The “{table}” sheet cannot be found. Create it again with Set up in the Waymark menu.',
  },
  keys_missing: {
    ko: '‘{title}’ 시트의 숨은 1행에 열 이름표가 없어 {table} 시트로 쓸 수 없습니다. 1행을 되살리거나 시트를 지우고 다시 설정하세요.',
    en: 'The hidden row 1 of the sheet “{title}” no longer holds the column keys of {table}. Restore that row, or delete the sheet and set up again.',
  },
  sheet_twice: {
    ko: '{table} 표로 표시된 시트가 여럿입니다: {titles}. 하나만 남기고 지우세요. 그때까지 이 표에는 아무것도 쓰지 않습니다.',
    en: 'Several sheets are marked as {table}: {titles}. Keep one and delete the others. Until then Waymark writes nothing to this table.',
  },
  sheet_copied: {
    ko: '{table} 시트의 사본이 있습니다: {titles}. Waymark는 원래 시트만 씁니다. 사본이 필요 없으면 지우세요.',
    en: 'There are copies of the {table} sheet: {titles}. Waymark uses only the original. Delete the copies you do not need.',
  },
  key_twice: {
    ko: '‘{title}’ 시트 1행에 열 이름표 {key} 값이 두 번 있습니다({places}열). 한 열의 1행을 지우세요. 그때까지 이 표에는 아무것도 쓰지 않습니다.',
    en: 'Row 1 of the sheet “{title}” holds the key {key} twice (columns {places}). Clear one of them. Until then Waymark writes nothing to this table.',
  },
  column_missing: {
    ko: '{table} 표에 다음 열이 없습니다: {keys}. ‘고치기’를 누르면 제자리에 추가합니다.',
    en: 'These columns are missing from {table}: {keys}. Repair adds them in their place.',
  },
  id_column_missing: {
    ko: '{table} 표의 {keys} 열을 찾을 수 없는데 입력된 행이 있습니다. 행을 구별하는 열이라 새로 만들지 않습니다. 실행 취소나 버전 기록으로 되돌리거나, 그 열의 1행에 {key}라고 쓰세요.',
    en: 'The column {keys} of {table} is missing, and there are rows. It tells the rows apart, so no new one is added. Undo the change or restore an earlier version, or enter {key} in row 1 of that column.',
  },
  keys_gone: {
    ko: '{table} 표의 숨은 1행(열 이름표)이 없습니다. 제목으로 열을 찾아 읽고 있습니다. ‘고치기’를 누르면 행을 새로 넣어 되살립니다.',
    en: 'The hidden row 1 of {table}, which holds the column keys, is gone. Columns are found by their headings for now. Repair inserts the row again.',
  },
  keys_moved: {
    ko: '{table} 표의 열 이름표 행이 {row}행으로 옮겨졌습니다. ‘고치기’를 누르면 1행으로 되돌립니다.',
    en: 'The row of column keys of {table} is now row {row}. Repair moves it back to row 1.',
  },
  keys_overwritten: {
    ko: '{table} 표의 숨은 1행에서 다음 열의 이름표가 지워졌습니다: {keys}. 제목으로 열을 찾아 읽고 있습니다. ‘고치기’를 누르면 되살립니다.',
    en: 'In the hidden row 1 of {table} the keys of these columns were overwritten: {keys}. They are found by their headings for now. Repair restores them.',
  },
  headings_gone: {
    ko: '{table} 표의 2행에 제목이 없습니다. 2행의 내용도 읽고 있습니다. ‘고치기’를 누르면 제목 행을 새로 넣습니다.',
    en: 'Row 2 of {table} no longer holds the headings. What is there is read as data. Repair inserts a row of headings.',
  },
  headings_moved: {
    ko: '{table} 표의 제목 행이 {row}행으로 옮겨졌습니다. 다른 행은 모두 읽고 있습니다. ‘고치기’를 누르면 2행으로 되돌립니다.',
    en: 'The headings of {table} are now in row {row}. All other rows are read. Repair moves them back to row 2.',
  },
  frame_copied: {
    ko: '{table} 표의 {rows}행은 제목이나 열 이름표의 사본이라 읽지 않습니다. 필요 없으면 지우세요.',
    en: 'These rows of {table} repeat its headings or keys and are not read: {rows}. Delete them if you do not need them.',
  },
  frame_restored: {
    ko: '{table} 표의 열 이름표와 제목을 제자리로 돌려놓았습니다.',
    en: 'The keys and headings of {table} are back in their rows.',
  },
  table_not_repaired: {
    ko: '{table} 표는 고치지 못했습니다. {problem}',
    en: '{table} could not be repaired. {problem}',
  },
  look_refused: {
    ko: '{table} 표의 서식이나 목록 일부는 Google이 거절해 그대로 두었습니다(유형이 지정된 표이거나 잠긴 범위입니다). 값은 모두 썼습니다.',
    en: 'Google refused some formats or lists of {table} (typed columns of a table, or a locked range). All values were written.',
  },
  locked_by: {
    ko: '‘{title}’ 시트의 {place} 범위가 잠겨 있어 쓰지 못했습니다. 수정할 수 있는 사람: {people}. 데이터 ▸ 시트 및 범위 보호에서 이 계정을 추가하거나 잠금을 푸세요.',
    en: '{place} of the sheet “{title}” is locked, so nothing was written there. It can be edited by {people}. Add this account under Data ▸ Protect sheets and ranges, or remove the lock.',
  },
  locked: {
    ko: '‘{title}’ 시트의 {place} 범위가 잠겨 있어 쓰지 못했습니다. 파일 소유자에게 데이터 ▸ 시트 및 범위 보호에서 이 계정을 추가하거나 잠금을 풀어 달라고 하세요.',
    en: '{place} of the sheet “{title}” is locked, so nothing was written there. Ask the owner of the file to add this account under Data ▸ Protect sheets and ranges, or to remove the lock.',
  },
  id_twice: {
    ko: '번호 {id} 값이 여러 행에 있습니다({rows}행). 한 행의 번호를 지우거나 바꾸세요. 그때까지 이 행들은 계산하지 않고 고치지 않습니다.',
    en: 'The ID {id} is in several rows ({rows}). Clear or change all but one. Until then Waymark does not calculate or change these rows.',
  },
  row_without_id: {
    ko: '{row}행에 번호가 없어 계산하지 않습니다. ‘고치기’를 누르면 번호를 매깁니다.',
    en: 'Row {row} has no ID and is not calculated. Repair gives it one.',
  },
  row_not_written: {
    ko: '{table} 표의 {row}행에는 쓰지 못했습니다. 다른 행은 모두 썼습니다. 그 행의 데이터 확인 규칙이나 내용을 확인하세요. Google의 답: {problem}',
    en: 'Row {row} of {table} could not be written; all other rows were. Check the validation rules and the content of that row. Google said: {problem}',
  },
  table_made: {
    ko: '{table} 표를 만들었습니다.',
    en: 'The {table} table was created.',
  },
  column_added: {
    ko: '{table} 표에 열을 추가했습니다: {keys}',
    en: 'Columns were added to {table}: {keys}',
  },
  ids_given: {
    ko: '번호를 매겼습니다: {ids}',
    en: 'IDs were added: {ids}',
  },
};

/** The page that makes and repairs the tables. */
export const SET_UP_TEXT = {
  setUpTitle: { ko: 'Waymark 설정', en: 'Waymark set-up' },
  setUpWhat: {
    ko: 'Waymark는 지표, 측정값, 알림을 이 파일의 시트에 보관합니다. 시작하려면 시트 여섯 개를 만듭니다.',
    en: 'Waymark keeps KPIs, measurements and alerts in sheets of this file. Start by creating six sheets.',
  },
  setUpFirst: {
    ko: '이 파일에는 아직 Waymark 시트가 없습니다. 먼저 시트 여섯 개를 만들고 이어서 진행합니다.',
    en: 'This file has no Waymark sheets yet. Create the six sheets first, then continue.',
  },
  sheetLanguage: { ko: '시트 제목과 메일의 언어', en: 'Language of headings and mails' },
  setUpNow: { ko: '시트 만들기', en: 'Create the sheets' },
  setUpAndGoOn: { ko: '시트를 만들고 계속', en: 'Create the sheets and continue' },
  settingUp: { ko: '만드는 중…', en: 'Creating…' },
  setUpSafe: {
    ko: '기존 시트는 건드리지 않습니다. 다시 눌러도 두 번 만들어지지 않습니다.',
    en: 'Your own sheets stay as they are, and setting up again creates nothing twice.',
  },
  setUpDone: { ko: '시트 {count}개를 만들었습니다.', en: '{count} sheets were created.' },
  setUpWhole: {
    ko: '모든 시트가 제자리에 있습니다. 할 일이 없습니다.',
    en: 'Every sheet is in place. There is nothing to do.',
  },
  fixByHand: {
    ko: '시트에서 직접 고치세요. 고치기 전에는 아무것도 기록하지 않습니다.',
    en: 'Fix this in the sheet. Until then Waymark writes nothing.',
  },
  canRepair: {
    ko: 'Waymark가 고칠 수 있습니다. 입력된 데이터는 바뀌지 않습니다.',
    en: 'Waymark can repair this. Your data stays as it is.',
  },
  repair: { ko: '한 번에 고치기', en: 'Repair' },
  repairing: { ko: '고치는 중…', en: 'Repairing…' },
  repaired: { ko: '{count}곳을 고쳤습니다.', en: '{count} places were repaired.' },
  checkAgain: { ko: '다시 확인', en: 'Check again' },
};
