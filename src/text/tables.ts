/** What the tables say of themselves in the sheet. */
export const SHEET_TEXT = {
  computed_columns: {
    ko: 'Waymark가 계산해 채우는 열입니다. 고쳐도 다음 계산에서 바뀝니다.',
    en: 'Waymark computes these columns. What you type here is replaced at the next evaluation.',
  },
};

/** About the tables themselves: where they are, whether they are whole. Keys are problem codes. */
export const TABLE_PROBLEM_TEXT = {
  table_missing: {
    ko: '‘{table}’ 시트를 찾을 수 없습니다. Waymark 메뉴의 설정에서 다시 만드세요.',
    en: 'The sheet of “{table}” cannot be found. Make it again with Set up in the Waymark menu.',
  },
  keys_missing: {
    ko: '‘{title}’ 시트의 숨은 1행에 열 이름표가 없어 {table} 시트로 쓸 수 없습니다. 1행을 되살리거나 시트를 지우고 다시 설정하세요.',
    en: 'Row 1 of the sheet “{title}”, which is hidden, no longer holds the column keys of {table}. Restore that row, or delete the sheet and set up again.',
  },
  sheet_twice: {
    ko: '{table} 표로 표시된 시트가 여럿입니다: {titles}. 하나만 남기고 지우세요. 그때까지 이 표에는 아무것도 쓰지 않습니다.',
    en: 'Several sheets are marked as {table}: {titles}. Keep one and delete the others; nothing is written to this table until then.',
  },
  sheet_copied: {
    ko: '{table} 시트의 사본이 있습니다: {titles}. Waymark는 원래 시트만 씁니다. 사본이 필요 없으면 지우세요.',
    en: 'There are copies of the sheet of {table}: {titles}. Waymark uses the original only. Delete the copy if you do not need it.',
  },
  key_twice: {
    ko: '‘{title}’ 시트 1행에 열 이름표 {key} 값이 두 번 있습니다({places}열). 한 열의 1행을 지우세요. 그때까지 이 표에는 아무것도 쓰지 않습니다.',
    en: 'Row 1 of the sheet “{title}” holds the key {key} twice (columns {places}). Clear it in one of them; nothing is written to this table until then.',
  },
  column_missing: {
    ko: '{table} 표에 다음 열이 없습니다: {keys}. ‘고치기’를 누르면 맨 끝에 추가합니다.',
    en: 'These columns are missing from {table}: {keys}. Repair adds them at the end.',
  },
  id_twice: {
    ko: '번호 {id} 값이 여러 행에 있습니다({rows}행). 한 행의 번호를 지우거나 바꾸세요. 그때까지 이 행들은 계산하지 않고 고치지 않습니다.',
    en: 'The ID {id} stands in several rows ({rows}). Clear or change all but one; until then these rows are neither evaluated nor written.',
  },
  row_without_id: {
    ko: '{row}행에 번호가 없어 계산하지 않습니다. ‘고치기’를 누르면 번호를 매깁니다.',
    en: 'Row {row} has no ID and is not evaluated. Repair gives it one.',
  },
  table_made: {
    ko: '{table} 표를 만들었습니다.',
    en: 'The table {table} was made.',
  },
  column_added: {
    ko: '{table} 표에 열을 추가했습니다: {keys}',
    en: 'Columns were added to {table}: {keys}',
  },
  ids_given: {
    ko: '번호를 매겼습니다: {ids}',
    en: 'IDs were given: {ids}',
  },
};

/** The page that makes and repairs the tables. */
export const SET_UP_TEXT = {
  setUpTitle: { ko: 'Waymark 설정', en: 'Waymark set-up' },
  setUpWhat: {
    ko: 'Waymark는 지표, 측정값, 알림을 이 파일의 시트에 보관합니다. 시작하려면 시트 여섯 개를 만듭니다.',
    en: 'Waymark keeps KPIs, measurements and alerts in sheets of this file. To begin, six sheets are created.',
  },
  setUpFirst: {
    ko: '이 파일에는 아직 Waymark 시트가 없습니다. 먼저 시트 여섯 개를 만들고 이어서 진행합니다.',
    en: 'This file has no Waymark sheets yet. Six sheets are created first, and then you go on.',
  },
  sheetLanguage: { ko: '시트 제목과 메일의 언어', en: 'Language of headings and mails' },
  setUpNow: { ko: '시트 만들기', en: 'Create the sheets' },
  setUpAndGoOn: { ko: '시트를 만들고 계속', en: 'Create the sheets and go on' },
  settingUp: { ko: '만드는 중…', en: 'Creating…' },
  setUpSafe: {
    ko: '기존 시트는 건드리지 않습니다. 다시 눌러도 두 번 만들어지지 않습니다.',
    en: 'Your own sheets stay untouched, and setting up twice creates nothing twice.',
  },
  setUpDone: { ko: '시트 {count}개를 만들었습니다.', en: '{count} sheets were created.' },
  setUpWhole: {
    ko: '모든 시트가 제자리에 있습니다. 할 일이 없습니다.',
    en: 'Every sheet is in place. There is nothing to do.',
  },
  mendByHand: {
    ko: '시트에서 직접 고쳐 주세요. 고치기 전에는 아무것도 기록하지 않습니다.',
    en: 'Please mend this in the sheet. Nothing is written until it is resolved.',
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
