import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileError } from '../../../workbench/files/file-error';
import { readWorkbookFile, writeWorkbookFile } from '../../../workbench/files/workbook-file';
import { openWorkbook } from '../../../workbench/server/open-workbook';
import { aWorkbook } from '../support/a-workbook';

let folder: string;
const at = (name: string) => path.join(folder, name);
const open = (name: string) =>
  openWorkbook({ workbook: at(name), sampleFolder: folder, language: 'en' });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waymark-open-'));
});

test('does not save over a file that another program changed since it was read', async () => {
  await writeWorkbookFile(at('kpis.xlsx'), aWorkbook());
  const file = await open('kpis.xlsx');
  await file.write(aWorkbook({ title: 'first' }));
  await file.write(aWorkbook({ title: 'second' }));

  await writeWorkbookFile(at('kpis.xlsx'), aWorkbook({ title: 'another' }));
  const others = readFileSync(at('kpis.xlsx'));
  const refusal: unknown = await file.write(aWorkbook()).catch((error: unknown) => error);
  if (!(refusal instanceof FileError)) throw new Error('it was saved');
  expect(refusal.sentence('en')).toMatch(/kpis\.xlsx.*not overwritten.*another name/);
  expect(refusal.sentence('ko')).toMatch(/kpis\.xlsx.*덮어쓰지 않았습니다.*이름을 바꾼 뒤/);
  expect(readFileSync(at('kpis.xlsx')).equals(others)).toBe(true);

  renameSync(at('kpis.xlsx'), at('others.xlsx'));
  await file.write(aWorkbook({ title: 'mine' }));
  expect((await readWorkbookFile(at('kpis.xlsx'))).workbook.title).toBe('mine');
});

test('keeps a text that has become a workbook as .xlsx beside it, over no other file', async () => {
  writeFileSync(at('orders.csv'), 'a,b\r\n1,2\r\n');
  writeFileSync(at('orders.xlsx'), 'of somebody else');
  const file = await open('orders.csv');
  const tables = aWorkbook();
  expect(await file.write(tables)).toContainEqual(
    expect.stringMatching(/"orders\.csv" can hold.*"orders \(2\)\.xlsx"/),
  );
  expect(file).toMatchObject({ name: 'orders (2).xlsx', path: at('orders (2).xlsx') });
  expect(await file.write(tables)).toEqual([]);
  expect((await readWorkbookFile(file.path)).workbook.sheets).toHaveLength(tables.sheets.length);
  expect(readFileSync(at('orders.csv'), 'utf8')).toBe('a,b\r\n1,2\r\n');
  expect(readFileSync(at('orders.xlsx'), 'utf8')).toBe('of somebody else');
});

test('keeps a text that is still one table of values as a text', async () => {
  writeFileSync(at('orders.csv'), 'a,b\r\n1,2\r\n');
  const file = await open('orders.csv');
  await file.write(file.data);
  expect(file.name).toBe('orders.csv');
  expect(readFileSync(at('orders.csv'), 'utf8')).toContain('1,2');
});
