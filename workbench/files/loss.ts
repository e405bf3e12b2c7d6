import type { Language, Phrase } from '../../src/contract/language/language';

/**
 * Something of a workbook that a file does not hold, or that Waymark does not keep from a file.
 * Data; `lossSentences` says it.
 */
export interface Loss {
  code: LossCode;
  /** Title of the sheet that is concerned; the whole workbook when absent. */
  sheet?: string;
  /** How many cells, pictures, rules … are concerned. */
  count: number;
  /** The first place or name that is concerned. */
  example?: string;
  /** Other programs do not see it, but Waymark finds it again when it reads the file. */
  restored: boolean;
}

export type LossCode = keyof typeof LOSS_TEXT;

export const LOSS_TEXT = {
  pictures: { ko: '그림 {count}개를 읽지 않았습니다', en: 'pictures are not kept ({count})' },
  charts: { ko: '차트 {count}개를 읽지 않았습니다', en: 'charts are not kept ({count})' },
  shapes: {
    ko: '도형과 양식 컨트롤을 읽지 않았습니다',
    en: 'shapes and form controls are not kept',
  },
  pivot_tables: {
    ko: '피벗 테이블 {count}개는 값만 남습니다',
    en: 'pivot tables keep their values only ({count})',
  },
  macros: { ko: '매크로(VBA)를 읽지 않았습니다', en: 'macros (VBA) are not kept' },
  conditional_formats: {
    ko: '조건부 서식 {count}개를 읽지 않았습니다',
    en: 'conditional formats are not kept ({count})',
  },
  tables: { ko: '표 {count}개는 보통 셀로 남습니다', en: 'tables become plain cells ({count})' },
  filters: {
    ko: '필터를 읽지 않았습니다. 숨겨진 행은 숨긴 채로 남습니다',
    en: 'filters are not kept; rows that they hid stay hidden',
  },
  hyperlinks: {
    ko: '링크 {count}개는 글자만 남습니다',
    en: 'links keep their text only ({count})',
  },
  rich_text: {
    ko: '셀 안의 일부 글자 서식 {count}곳을 읽지 않았습니다',
    en: 'formatting of parts of a text is not kept ({count})',
  },
  borders: {
    ko: '테두리를 읽지 않았습니다(셀 {count}개)',
    en: 'borders are not kept ({count} cells)',
  },
  fonts: {
    ko: '이중 밑줄, 위 첨자, 아래 첨자, 윤곽선, 그림자는 저장하지 않습니다(셀 {count}개)',
    en: 'double underlines, superscript, subscript, outlines and shadows are not kept ({count} cells)',
  },
  fills: {
    ko: '무늬와 그라데이션 채우기를 읽지 않았습니다(셀 {count}개)',
    en: 'patterned and gradient fills are not kept ({count} cells)',
  },
  alignment: {
    ko: '회전, 들여쓰기, 양쪽 맞춤을 읽지 않았습니다(셀 {count}개)',
    en: 'rotation, indents and justified text are not kept ({count} cells)',
  },
  column_styles: {
    ko: '열 전체나 행 전체에 준 서식은 빈 셀에서 사라집니다',
    en: 'formats of whole columns and rows are kept only where cells hold something',
  },
  view_settings: {
    ko: '눈금선, 확대, 탭 색 같은 보기 설정을 읽지 않았습니다',
    en: 'view settings such as gridlines, zoom and tab colour are not kept',
  },
  groups: { ko: '행 그룹을 읽지 않았습니다', en: 'groups of rows are not kept' },
  print_setup: { ko: '인쇄 설정을 읽지 않았습니다', en: 'the print set-up is not kept' },
  split_panes: { ko: '나눈 창을 읽지 않았습니다', en: 'split panes are not kept' },
  validations: {
    ko: '목록이 아닌 데이터 확인 규칙 {count}개를 읽지 않았습니다',
    en: 'validation rules other than lists are not kept ({count})',
  },
  list_sources: {
    ko: '셀 범위를 가리키던 목록 {count}개는 지금 값으로 고정됩니다',
    en: 'lists that came from cells are fixed at their present values ({count})',
  },
  passwords: {
    ko: '시트 보호 암호를 읽지 않았습니다',
    en: 'the password of the sheet’s protection is not kept',
  },
  protected_ranges: {
    ko: '보호 예외 범위 {count}개를 읽지 않았습니다',
    en: 'ranges exempt from protection are not kept ({count})',
  },
  threads: { ko: '대화형 댓글은 메모로 남습니다', en: 'threaded comments become notes' },
  sparklines: { ko: '스파크라인을 읽지 않았습니다', en: 'sparklines are not kept' },
  extensions: {
    ko: '알 수 없는 확장 내용을 읽지 않았습니다({example})',
    en: 'unknown extensions are not kept ({example})',
  },
  external_links: {
    ko: '다른 파일을 가리키는 수식 {count}개는 마지막 값만 남습니다',
    en: 'formulas that refer to other files keep their last value only ({count})',
  },
  table_formulas: {
    ko: '표 이름을 쓰는 수식 {count}개는 마지막 값만 남습니다',
    en: 'formulas that use table names keep their last value only ({count})',
  },
  deep_formulas: {
    ko: '너무 깊게 겹친 수식 {count}개는 마지막 값만 남습니다',
    en: 'formulas nested too deep keep their last value only ({count})',
  },
  data_tables: {
    ko: '가상 분석 표의 수식 {count}개는 마지막 값만 남습니다',
    en: 'what-if tables keep their last values only ({count})',
  },
  names: {
    ko: '이름 {count}개는 범위 하나를 가리키지 않아 읽지 않았습니다',
    en: 'names that do not stand for one range are not kept ({count})',
  },
  dates_1904: {
    ko: '1904년 기준 날짜를 1900년 기준으로 바꾸었습니다. 날짜를 숫자로 적은 수식은 확인이 필요합니다',
    en: 'dates counted from 1904 are now counted from 1900; check formulas that hold dates as numbers',
  },
  other_sheets: {
    ko: '셀이 없는 시트(차트 시트, 대화상자 등)를 읽지 않았습니다',
    en: 'sheets without cells (chart sheets, dialogs) are not kept',
  },
  own_functions: {
    ko: '이 형식이 모르는 함수의 수식 {count}개는 다른 프로그램에서 마지막 값만 보입니다',
    en: 'other programs show only the last value of formulas with functions that they do not have ({count})',
  },
  long_texts: {
    ko: '32,767자를 넘는 글 {count}개는 다른 프로그램에서 잘려 보입니다',
    en: 'other programs show texts of more than 32,767 characters cut off ({count})',
  },
  sheet_titles: {
    ko: '시트 이름이 다른 프로그램에서 "{example}"로 보입니다',
    en: 'other programs show the sheet’s title as "{example}"',
  },
  drawn_charts: {
    ko: '차트 {count}개가 다른 프로그램에서 보이지 않습니다',
    en: 'other programs do not show the charts ({count})',
  },
  soft_protections: {
    ko: '경고만 하는 보호와 범위 보호 {count}개를 다른 프로그램은 지키지 않습니다',
    en: 'other programs do not observe protections that only warn or that cover a range ({count})',
  },
  checkboxes: {
    ko: '체크박스가 다른 프로그램에서는 TRUE/FALSE 목록으로 보입니다',
    en: 'other programs show checkboxes as lists of TRUE and FALSE',
  },
  colours: {
    ko: '색 {count}개를 쓰지 못했습니다({example})',
    en: 'colours are not written ({count}, such as {example})',
  },
  numbers: {
    ko: '유한하지 않은 수 {count}개를 #NUM!으로 적었습니다',
    en: 'numbers that are not finite are written as #NUM! ({count})',
  },
  malformed: {
    ko: '형식에 맞지 않는 값 {count}개를 읽지 않았습니다({example})',
    en: 'values that the format does not allow are not read ({count}, such as {example})',
  },
  grid: {
    ko: '형식의 크기(1,048,576행, 16,384열)를 넘는 셀 {count}개를 쓰지 못했습니다',
    en: 'cells beyond 1,048,576 rows or 16,384 columns are not written ({count})',
  },
  sheets: {
    ko: '다른 시트 {count}개는 CSV에 담기지 않습니다',
    en: 'a CSV holds one sheet; the others are not written ({count})',
  },
  formulas: {
    ko: '수식 {count}개는 마지막 값만 적었습니다',
    en: 'formulas are written as their last values ({count})',
  },
  formats: {
    ko: '숫자 형식과 모양 {count}개는 CSV에 담기지 않습니다',
    en: 'number formats and looks are not written ({count} cells)',
  },
  workbook_parts: {
    ko: '메모, 숨김, 이름, 보호, 데이터 확인 등은 CSV에 담기지 않습니다',
    en: 'notes, hidden rows, names, protections and validations are not written',
  },
  ambiguous_texts: {
    ko: '숫자나 날짜처럼 보이는 글처럼, 다시 읽을 때 달라지는 값이 {count}개 있습니다',
    en: 'values will be read back as something else, such as texts that look like numbers or dates ({count})',
  },
  encoding: {
    ko: '{example}에 없는 글자가 있어 UTF-8로 적었습니다',
    en: 'the file is written in UTF-8, since {example} lacks some of its characters',
  },
  guarded_texts: {
    ko: '수식처럼 시작하는 글 {count}개 앞에 작은따옴표를 붙였습니다',
    en: 'texts that begin like a formula are written behind an apostrophe ({count})',
  },
} as const satisfies Record<string, Phrase>;

const MOST_TITLES = 3;
const MORE_SHEETS: Phrase = {
  ko: '{titles} 외 시트 {more}개',
  en: '{titles} and {more} more sheets',
};

/** A sentence for each loss; what happened to many sheets alike is said once, with their titles. */
export function lossSentences(losses: readonly Loss[], language: Language): string[] {
  const sheetsOf = new Map<string, string[]>();
  for (const loss of losses) {
    const sentence = sentenceOf(loss, language);
    const titles = sheetsOf.get(sentence) ?? [];
    sheetsOf.set(sentence, loss.sheet === undefined ? titles : [...titles, loss.sheet]);
  }
  return [...sheetsOf].map(([sentence, titles]) =>
    titles.length === 0 ? sentence : `${titlesText(titles, language)}: ${sentence}`,
  );
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

function titlesText(titles: readonly string[], language: Language): string {
  // A fourth title is as short as "and 1 more sheet".
  if (titles.length <= MOST_TITLES + 1) return titles.join(', ');
  const named = titles.slice(0, MOST_TITLES).join(', ');
  const more = titles.length - MOST_TITLES;
  const values: Record<string, string> = { titles: named, more: String(more) };
  return filled(MORE_SHEETS[language], values);
}

function sentenceOf(loss: Loss, language: Language): string {
  const values: Record<string, string> = {
    count: loss.count.toLocaleString(language),
    example: loss.example ?? '',
  };
  const phrase: Phrase = LOSS_TEXT[loss.code];
  return `${filled(phrase[language], values)}.`;
}

/** Gathers losses: one entry for each kind and sheet, however often it is met. */
export class LossList {
  private readonly byKey = new Map<string, Loss>();

  add(
    code: LossCode,
    of: { sheet?: string; count?: number; example?: string; restored?: boolean } = {},
  ): void {
    const { sheet, count = 1, example, restored = false } = of;
    if (count === 0) return;
    const key = `${code}\n${sheet ?? ''}`;
    const known = this.byKey.get(key);
    if (known) known.count += count;
    else {
      this.byKey.set(key, {
        code,
        ...(sheet === undefined ? {} : { sheet }),
        count,
        ...(example === undefined ? {} : { example }),
        restored,
      });
    }
  }

  list(): Loss[] {
    return [...this.byKey.values()];
  }
}
