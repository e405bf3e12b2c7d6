import type { Phrase } from '../../../src/contract/language/language';

/** What a person asked of the spreadsheet that the workbench does not do, by Univer's name for it. */
export const REFUSED_TEXT: { of: RegExp; phrase: Phrase }[] = [
  { of: /move-(range|rows|cols)/, phrase: { ko: '끌어서 옮기기', en: 'moving by dragging' } },
  { of: /merge/, phrase: { ko: '셀 병합', en: 'merging cells' } },
  { of: /border/, phrase: { ko: '테두리', en: 'borders' } },
  { of: /copy-worksheet|copy-sheet/, phrase: { ko: '시트 복사', en: 'copying a sheet' } },
  { of: /tab-color/, phrase: { ko: '탭 색', en: 'tab colours' } },
  {
    of: /(insert|delete)-range/,
    phrase: { ko: '셀을 밀어 넣거나 당겨 지우기', en: 'shifting cells' },
  },
  {
    of: /underline|stroke|font|align|rotation|style/,
    phrase: { ko: '이 글자 모양', en: 'this look of text' },
  },
  { of: /./, phrase: { ko: '이 명령', en: 'this command' } },
];
