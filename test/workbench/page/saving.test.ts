import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { aBenchOnFile } from '../support/running-bench';

let browser: Browser;
let page: Page;
let bench: Awaited<ReturnType<typeof aBenchOnFile>>;
let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.close();
  await bench.close();
});

/** A report with a border, which is not kept, in a folder of its own, open on the page. */
async function open(name = 'report.xlsx') {
  folder = mkdtempSync(path.join(tmpdir(), 'waymark-saving-'));
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Report');
  sheet.getCell('A1').value = 'Title';
  sheet.getCell('A1').border = { bottom: { style: 'thin' } };
  sheet.getCell('A2').value = 1;
  await book.xlsx.writeFile(at(name));
  bench = await aBenchOnFile(at(name), 'en');
  page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'en-US' });
  await page.goto(bench.address);
  await page.locator('.grid[data-ready]').waitFor();
}

async function type(a1: string, text: string) {
  const name = page.locator('.grid input').first();
  await name.fill(a1);
  await name.press('Enter');
  await page.locator('.status-line b', { hasText: a1 }).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const question = () => page.getByRole('dialog');
const saved = () => page.locator('.unsaved').waitFor({ state: 'detached' });

async function valueIn(name: string, cell: string): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at(name));
  return book.worksheets[0].getCell(cell).value;
}

test('what a file would lose is said on the page, at once and before it is written', async () => {
  await open();
  await page.getByText('The workbench cannot keep everything in this file').waitFor();
  const before = readFileSync(at('report.xlsx'));
  await type('B2', '5');
  await press('Save');
  await question().getByText('Report: borders are not kept (1 cells).').waitFor();
  expect(readFileSync(at('report.xlsx')).equals(before)).toBe(true);
  await press('Cancel');
  await page.locator('.unsaved').waitFor();
  expect(readFileSync(at('report.xlsx')).equals(before)).toBe(true);
});

test('a copy leaves the file as it is, and is gone on with', async () => {
  await open();
  const before = readFileSync(at('report.xlsx'));
  await type('B2', '5');
  await press('Save');
  await press('Save a copy');
  await saved();
  expect(readFileSync(at('report.xlsx')).equals(before)).toBe(true);
  expect(await valueIn('report (2).xlsx', 'B2')).toBe(5);
  await page.getByRole('heading', { name: 'report (2).xlsx' }).waitFor();
  await type('B3', '6');
  await press('Save');
  await saved();
  expect(await valueIn('report (2).xlsx', 'B3')).toBe(6);
  expect(readdirSync(folder).sort()).toEqual(['report (2).xlsx', 'report.xlsx']);
});

test('whoever saves anyway is asked once', async () => {
  await open();
  await type('B2', '5');
  await press('Save');
  await press('Save anyway');
  await saved();
  await type('B3', '6');
  await press('Save');
  await saved();
  expect([await valueIn('report.xlsx', 'B2'), await valueIn('report.xlsx', 'B3')]).toEqual([5, 6]);
});

/** As the command line or Excel does it while the page has the file open. */
async function changedElsewhere() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('report.xlsx'));
  book.worksheets[0].getCell('A2').value = 77;
  writeFileSync(at('report.xlsx'), Buffer.from(await book.xlsx.writeBuffer()));
}

describe('a file that somebody else has changed', () => {
  beforeEach(async () => {
    await open();
    await type('B2', '5');
    await changedElsewhere();
    await press('Save');
    await question().getByText('Another program changed report.xlsx').waitFor();
  });

  test('can be taken as it is now', async () => {
    await press('Reload');
    await page.getByText('Reloaded report.xlsx.').waitFor();
    await saved();
    const name = page.locator('.grid input').first();
    await name.fill('A2');
    await name.press('Enter');
    await page.locator('.status-line', { hasText: '77' }).waitFor();
    expect(await valueIn('report.xlsx', 'A2')).toBe(77);
  });

  test('can be written over', async () => {
    await press('Overwrite');
    await saved();
    expect([await valueIn('report.xlsx', 'A2'), await valueIn('report.xlsx', 'B2')]).toEqual([
      1, 5,
    ]);
  });

  test('can be left alone while a copy is written', async () => {
    await press('Save a copy');
    await saved();
    expect(await valueIn('report.xlsx', 'A2')).toBe(77);
    expect(await valueIn('report (2).xlsx', 'B2')).toBe(5);
  });
});

test('a notice goes by itself, but not while somebody points at it', async () => {
  await open();
  const notice = page.locator('.notices p');
  await notice.waitFor();
  await page.clock.install();
  await press('Save');
  await question().waitFor();
  await press('Save anyway');
  const news = page.locator('.notices p', { hasText: 'Saved to report.xlsx.' });
  await news.hover();
  await page.clock.runFor(500);
  await page.clock.fastForward(60_000);
  expect(await news.count()).toBe(1);
  await page.mouse.move(5, 5);
  await page.clock.runFor(500);
  await page.clock.fastForward(60_000);
  await news.waitFor({ state: 'detached' });
});
