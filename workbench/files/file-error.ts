import type { Language, Phrase } from '../../src/contract/language/language';

export const FILE_TEXT = {
  unknown_kind: {
    ko: '"{file}" 파일은 읽거나 쓸 수 없는 형식입니다. 확장자가 .xlsx나 .csv인 파일을 고르세요.',
    en: '"{file}" is of a kind that is neither read nor written. Choose a file that ends in .xlsx or .csv.',
  },
  not_found: {
    ko: '"{file}" 파일이 없습니다. 경로를 확인하세요.',
    en: 'There is no file "{file}". Check the path.',
  },
  old_or_locked: {
    ko: '"{file}" 파일은 예전 .xls 형식이거나 암호가 걸린 파일입니다. 암호를 풀고 .xlsx로 다시 저장하세요.',
    en: '"{file}" is in the old .xls format or locked by a password. Unlock it and save it again as .xlsx.',
  },
  not_a_workbook: {
    ko: '"{file}" 파일은 .xlsx 통합 문서가 아니거나 손상되었습니다({detail}). 원래 프로그램에서 다시 저장하세요.',
    en: '"{file}" is not an .xlsx workbook or is damaged ({detail}). Save it again in the program that it came from.',
  },
  too_large: {
    ko: '"{file}" 파일은 압축을 풀면 {detail} 이상이라 너무 큽니다. 압축을 풀어 400MB 이하인 파일만 읽습니다. 시트를 나누어 저장하세요.',
    en: '"{file}" unpacks to {detail} or more, which is too large. Files that unpack to at most 400 MB are read. Split the sheets over several files.',
  },
  missing_sheet: {
    ko: '"{file}" 파일에 "{detail}" 시트의 내용이 들어 있지 않습니다. 원래 프로그램에서 다시 저장하세요.',
    en: '"{file}" does not contain the content of its sheet "{detail}". Save it again in the program that it came from.',
  },
  broken_csv: {
    ko: '"{file}" 파일의 {detail}번째 줄에서 연 따옴표가 닫히지 않았습니다. 그 줄의 따옴표를 고치세요.',
    en: 'A quote that opens in line {detail} of "{file}" is not closed. Fix the quotes of that line.',
  },
  unreadable_text: {
    ko: '"{file}" 파일의 글자는 UTF-8도 한국어 CP949도 아닙니다. UTF-8로 다시 저장하세요.',
    en: '"{file}" is neither UTF-8 nor Korean CP949. Save it again as UTF-8.',
  },
  changed_on_disk: {
    ko: '"{file}" 파일을 읽은 뒤에 다른 프로그램이 그 파일을 바꾸었기 때문에 덮어쓰지 않았습니다. 바뀐 파일로 계속하려면 명령을 끝내고(Ctrl+C) 다시 실행하세요. 여기 있는 내용을 남기려면 바뀐 파일의 이름을 바꾼 뒤 다시 저장하세요.',
    en: '"{file}" was changed by another program after it was read, so it was not overwritten. To go on with the changed file, stop the command (Ctrl+C) and run it again. To keep what stands here, give the changed file another name and save again.',
  },
  no_such_sheet: {
    ko: '"{detail}" 시트가 없어 "{file}" 파일에 쓸 것이 없습니다. 시트 이름을 확인하세요.',
    en: 'There is no sheet "{detail}" to write to "{file}". Check the sheet’s title.',
  },
} as const satisfies Record<string, Phrase>;

export type FileProblemCode = keyof typeof FILE_TEXT;

/** A file that cannot be read or written. The sentence is made in the reader's language. */
export class FileError extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly values: { file: string; detail?: string },
  ) {
    super(sentenceOf(code, values, 'en'));
    this.name = 'FileError';
  }

  sentence(language: Language): string {
    return sentenceOf(this.code, this.values, language);
  }
}

function sentenceOf(
  code: FileProblemCode,
  values: { file: string; detail?: string },
  language: Language,
): string {
  return FILE_TEXT[code][language].replace(
    /\{(file|detail)\}/g,
    (_, name: 'file' | 'detail') => values[name] ?? '',
  );
}
