import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileError } from '../../../workbench/files/file-error';
import { lossSentences } from '../../../workbench/files/loss';
import { readWorkbookFile, writeWorkbookFile } from '../../../workbench/files/workbook-file';
import { aSheet, aWorkbook } from './some-workbook';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const at = (name: string) => path.join(folder, name);

async function refusal(name: string): Promise<FileError> {
  const error: unknown = await readWorkbookFile(at(name)).catch((thrown: unknown) => thrown);
  if (!(error instanceof FileError)) throw new Error(`${name}: no FileError but ${String(error)}`);
  return error;
}

describe('a file', () => {
  test('is written and read by the ending of its name', async () => {
    const data = aWorkbook({ sheets: [aSheet({ cells: [[{ value: '가' }, { value: 1 }]] })] });
    for (const name of ['a.xlsx', 'a.csv', 'a.tsv', 'A.CSV']) {
      await writeWorkbookFile(at(name), data);
      const { workbook } = await readWorkbookFile(at(name));
      expect(workbook.sheets[0].cells[0].map((cell) => cell?.value)).toEqual(['가', 1]);
    }
    expect((await readWorkbookFile(at('a.tsv'))).guess?.habit).toMatchObject({
      encoding: 'UTF-8',
      separator: '\t',
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('has the same bytes for the same workbook', async () => {
    await writeWorkbookFile(at('one.xlsx'), aWorkbook());
    await writeWorkbookFile(at('two.xlsx'), aWorkbook());
    expect(readFileSync(at('one.xlsx')).equals(readFileSync(at('two.xlsx')))).toBe(true);
  });

  test('that cannot be read is refused with what it is and what to do, in both languages', async () => {
    writeFileSync(at('old.xlsx'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]));
    writeFileSync(at('page.xlsx'), '<html>로그인하세요</html>');
    writeFileSync(at('note.txt'), 'x');
    writeFileSync(at('noise.csv'), Uint8Array.from([0x80, 0xff, 0x00, 0xff]));
    expect((await refusal('gone.xlsx')).code).toBe('not_found');
    expect((await refusal('old.xlsx')).code).toBe('old_or_locked');
    expect((await refusal('page.xlsx')).code).toBe('not_a_workbook');
    expect((await refusal('note.txt')).code).toBe('unknown_kind');
    expect((await refusal('noise.csv')).code).toBe('unreadable_text');
    const { message } = await refusal('old.xlsx');
    expect(message).toMatch(/"old\.xlsx" .*save it again as \.xlsx/);
    expect((await refusal('old.xlsx')).sentence('ko')).toMatch(
      /old\.xlsx.*\.xlsx로 다시 저장하세요/,
    );
  });

  test('that is cut off at any place is refused or read, never half understood in silence', async () => {
    await writeWorkbookFile(at('whole.xlsx'), aWorkbook());
    const bytes = readFileSync(at('whole.xlsx'));
    for (let length = 0; length < bytes.length; length += 37) {
      writeFileSync(at('cut.xlsx'), bytes.subarray(0, length));
      expect((await refusal('cut.xlsx')).code).toBe('not_a_workbook');
    }
  });

  test('is left as it was when the new one cannot be written', async () => {
    await writeWorkbookFile(
      at('kept.csv'),
      aWorkbook({ sheets: [aSheet({ cells: [[{ value: 1 }]] })] }),
    );
    await expect(
      writeWorkbookFile(at('kept.csv'), aWorkbook(), { sheetTitle: '없는 시트' }),
    ).rejects.toThrow(/no sheet/);
    expect(readFileSync(at('kept.csv'), 'utf8')).toBe('\ufeff1\r\n');
    expect(existsSync(at('kept.csv'))).toBe(true);
  });
});

test('a loss is told as a sentence with its sheet and its number', () => {
  const loss = { code: 'tables', sheet: '매출', count: 1200, restored: false } as const;
  expect(lossSentences([loss], 'ko')).toEqual(['매출: 표 1,200개는 보통 셀로 남습니다.']);
  expect(lossSentences([loss], 'en')).toEqual(['매출: tables become plain cells (1,200).']);
});

test('what many sheets lose alike is told once, with the titles of the first', () => {
  const alike = (titles: string) =>
    [...titles].map(
      (sheet) => ({ code: 'print_setup', sheet, count: 1, restored: false }) as const,
    );
  const tables = { code: 'tables', sheet: 'B', count: 2, restored: false } as const;
  expect(lossSentences([...alike('ABCD'), tables], 'en')).toEqual([
    'A, B, C, D: the print set-up is not kept.',
    'B: tables become plain cells (2).',
  ]);
  expect(lossSentences(alike('ABCDEFGH'), 'en')).toEqual([
    'A, B, C and 5 more sheets: the print set-up is not kept.',
  ]);
  expect(lossSentences(alike('가나다라마'), 'ko')).toEqual([
    '가, 나, 다 외 시트 2개: 인쇄 설정을 읽지 않았습니다.',
  ]);
});
