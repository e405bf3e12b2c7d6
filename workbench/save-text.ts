import type { Phrase } from '../src/contract/language/language';

/** What the page says about the file: what is kept, what is asked before it is written. */
export const SAVE_TEXT = {
  savedAs: {
    ko: '{file}에 따로 저장했습니다. 이제부터 이 파일에서 이어 갑니다.',
    en: 'Saved separately as {file}. You continue in this file.',
  },
  saveAnyway: { ko: '그래도 저장', en: 'Save anyway' },
  saveCopy: { ko: '사본으로 저장', en: 'Save a copy' },
  overwrite: { ko: '덮어쓰기', en: 'Overwrite' },
  reload: { ko: '다시 불러오기', en: 'Reload' },
  cancel: { ko: '취소', en: 'Cancel' },
  askLosses: {
    ko: '{file} 파일에 저장하면 아래 내용이 파일에서 사라집니다. 사본으로 저장하면 원래 파일은 그대로 남습니다.',
    en: 'Saving to {file} removes the following from the file. A copy leaves the original as it is.',
  },
  askChanged: {
    ko: '연 뒤에 다른 프로그램이 {file} 파일을 바꿨습니다. 다시 불러오면 여기서 저장하지 않은 변경이 사라지고, 덮어쓰면 다른 프로그램의 변경이 사라집니다.',
    en: 'Another program changed {file} after you opened it. Reloading discards your unsaved changes here. Overwriting discards the changes of the other program.',
  },
  reloaded: { ko: '{file} 파일을 다시 불러왔습니다.', en: 'Reloaded {file}.' },
  notKept: {
    ko: '이 파일에는 작업대가 저장할 때 그대로 두지 못하는 내용이 {count}가지 있습니다. 저장하기 전에 목록을 보여 드립니다.',
    en: 'The workbench cannot keep everything in this file when it saves ({count} kinds). You see the list before you save.',
  },
  beyond: {
    ko: '작업대는 {functions} 함수를 계산하지 못합니다. 그래서 {cells} 셀에 #NAME?가 표시됩니다. Google Sheets나 Excel에서 이 파일을 열면 다시 계산됩니다.',
    en: 'The workbench cannot calculate {functions}, so {cells} shows #NAME?. Google Sheets and Excel calculate it again when they open this file.',
  },
  andMore: { ko: '{cells} 외 {count}개', en: '{cells} and {count} more' },
} satisfies Record<string, Phrase>;
