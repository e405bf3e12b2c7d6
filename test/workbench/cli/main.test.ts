import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  existsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PostalMime from 'postal-mime';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { main } from '../../../workbench/cli/main';
import { readWorkbookFile, writeWorkbookFile } from '../../../workbench/files/workbook-file';
import type { SheetData } from '../../../workbench/workbook/workbook-data';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, LEAD, MINJI, told } from '../../support/a-spreadsheet';
import { aMailServer } from '../mail/a-mail-server';
import { aWorkbook } from '../support/a-workbook';

let small: string;

/** A few orders and three KPIs over them, of which two are missed: the sample takes seconds to read. */
beforeAll(async () => {
  const host = aSetUpSpreadsheet();
  const closed = { aggregation: 'last', measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)' };
  const kpis: DraftValues[] = [
    { ...closed, name: '3월 매출', target: 250, owner: MINJI },
    { name: '올해 매출 목표', cadence: 'year', target: 9000, owner: LEAD },
    { name: '올해 매출', cadence: 'year', target: 2000, owner: MINJI },
  ];
  kpis.forEach((values, index) => told(host, 'saveKpi', { draft: aDraft(values, `f${index}`) }));
  host.setNow(new Date('2026-03-31T23:30:00Z'));
  small = path.join(mkdtempSync(path.join(tmpdir(), 'waymark-cli-small-')), 'small.xlsx');
  await writeWorkbookFile(small, { ...host.workbook.toData(), hostMemory: host.memory() });
});

/** A folder of its own with a copy of the small workbook. */
function aPlace() {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-cli-'));
  const workbook = path.join(folder, 'kpis.xlsx');
  copyFileSync(small, workbook);
  return { folder, workbook };
}

async function run(folder: string, ...args: string[]) {
  const out: string[] = [];
  const problems: string[] = [];
  const code = await main(
    args,
    { folder, root: process.cwd() },
    { out: (text) => out.push(text), problem: (text) => problems.push(text) },
  );
  return { code, out: out.join('\n'), problem: problems.join('\n') };
}

/** Leaves only the KPIs of these ids active. */
async function keepActive(workbook: string, ids: string[]) {
  const { workbook: data } = await readWorkbookFile(workbook);
  const sheet = data.sheets.find(({ title }) => title === '지표 정의서') as SheetData;
  const column = (key: string) => sheet.cells[0].findIndex((cell) => cell?.value === key);
  for (const row of sheet.cells.slice(2)) {
    const id = row[column('id')]?.value;
    const state = row[column('state')];
    if (state && typeof id === 'string' && !ids.includes(id)) state.value = '일시 중지';
  }
  await writeWorkbookFile(workbook, data);
}

test('prints every KPI with status and reason, writes the mails, and says by its code that something is missed', async () => {
  const { folder, workbook } = aPlace();
  const { code, out, problem } = await run(folder, '--workbook', 'kpis.xlsx', '--out', 'mails');
  expect({ code, problem }).toEqual({ code: 1, problem: '' });
  expect(out).toContain('kpis.xlsx · 2026-04-01 08:30 서울');
  expect(out).toMatch(/^K-001 {2}3월 매출 +미달 .*80%.*마감 결과: 목표값보다 .* 부족/m);
  expect(out).toMatch(/^K-002 {2}올해 매출 목표 +미달 .*33\.\d%.*미달 기준 90%/m);
  expect(out).toContain('파일로 쓴 메일 2통');
  expect(out).not.toContain('보낸 메일');
  const files = readdirSync(path.join(folder, 'mails'));
  expect(files).toEqual([
    '2026-04-01-08-30-01-lead@example.com.eml',
    '2026-04-01-08-30-02-minji@example.com.eml',
  ]);
  for (const file of files) {
    const mail = await PostalMime.parse(readFileSync(path.join(folder, 'mails', file)));
    expect(mail.subject).toMatch(/^\[Waymark\] /);
    expect(mail.to?.[0].address).toMatch(/@example\.com$/);
    expect(mail.text).toBeTruthy();
    expect(mail.html).toBeTruthy();
    expect(mail.date).toMatch(/^2026-03-31T23:30/);
  }

  const again = await run(folder, '--workbook', workbook, '--out', 'again', '--json');
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({ mails: [], ranAs: 'lead@example.com' });
  expect(existsSync(path.join(folder, 'again'))).toBe(false);
});

test('reminds after a week of an unanswered miss, in a mail that can be told from the first', async () => {
  const { folder, workbook } = aPlace();
  await keepActive(workbook, ['K-002']);
  await run(folder, '--workbook', workbook);
  const later = ['--at', '2026-04-08T10:00+09:00', '--language', 'en'];
  const { out } = await run(folder, '--workbook', workbook, ...later);
  expect(out).toContain('Mails written to files: 1');
  expect(out).toMatch(/lead@example\.com {2}\[Waymark\] KPI 미달 1건 · 다시 알림 · /);
  const next = ['--at', '2026-04-08T11:00+09:00', '--language', 'en'];
  expect((await run(folder, '--workbook', workbook, ...next)).out).toContain('No mails are due.');
});

test('answers 0 when nothing is missed, in the language that is asked for', async () => {
  const { folder, workbook } = aPlace();
  await keepActive(workbook, ['K-003']);
  const { code, out } = await run(folder, '--workbook', workbook, '--language', 'en');
  expect(code).toBe(0);
  expect(out).toContain('No KPI is missed.');
  expect(out).toMatch(/^K-003 .* On track /m);
  expect(out).not.toContain('K-001');
  expect(out).not.toContain('is before the clock');

  const past = ['--language', 'en', '--at', '2026-03-30T09:00+09:00'];
  const earlier = await run(folder, '--workbook', workbook, ...past);
  expect(earlier.out).toMatch(/! --at \(2026-03-30 .*\) is before the clock of this file/);
});

test('really sends when an SMTP server is named', async () => {
  const { folder, workbook } = aPlace();
  await keepActive(workbook, ['K-001']);
  const server = await aMailServer();
  const { code, out } = await run(folder, '--workbook', workbook, '--smtp', server.url);
  await server.close();
  expect(code).toBe(1);
  expect(out).toContain('SMTP로 보낸 메일 1통');
  const [{ message }] = server.received;
  expect((await PostalMime.parse(message)).subject).toMatch(/^\[Waymark\] KPI 미달 1건/);
});

test('says so when the server takes no mail, and keeps the message as a file', async () => {
  const { folder, workbook } = aPlace();
  await keepActive(workbook, ['K-001']);
  const smtp = ['--smtp', 'smtp://127.0.0.1:9'];
  const { code, out } = await run(folder, '--workbook', workbook, '--out', folder, ...smtp);
  expect(code).toBe(2);
  expect(out).toMatch(/보내지 못했습니다/);
  expect(readdirSync(folder).filter((file) => file.endsWith('.eml'))).toHaveLength(1);
  expect(out).toMatch(/통합 문서를 저장하지 않았습니다/);

  const server = await aMailServer();
  const again = await run(folder, '--workbook', workbook, '--smtp', server.url);
  await server.close();
  expect(again.code).toBe(1);
  expect(server.received).toHaveLength(1);
});

test('keeps what the server took as sent and sends on another day what it refused', async () => {
  const { folder, workbook } = aPlace();
  const first = await aMailServer({ refuses: 'minji@example.com' });
  const { code, out } = await run(folder, '--workbook', workbook, '--smtp', first.url);
  await first.close();
  expect(code).toBe(2);
  expect(out).toMatch(/minji@example\.com: 보내지 못했습니다.*\n.*다음 날의 실행/);
  const taken = first.received.flatMap(({ to }) => to);
  expect(taken).not.toHaveLength(0);

  const second = await aMailServer();
  const nextDay = ['--at', '2026-04-02T08:30+09:00'];
  await run(folder, '--workbook', workbook, '--smtp', second.url, ...nextDay);
  await second.close();
  expect(second.received.map(({ to }) => to)).toEqual([['minji@example.com']]);
});

test('tells in words that a file is no workbook of Waymark, and leaves it as it was', async () => {
  const { folder, workbook } = aPlace();
  await writeWorkbookFile(workbook, aWorkbook());
  const before = readFileSync(workbook);
  const { code, problem, out } = await run(folder, '--workbook', workbook);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(problem).toMatch(/[가-힣]/);
  expect(problem).not.toMatch(/\bat .*:\d+|\{"/);
  expect(readFileSync(workbook).equals(before)).toBe(true);
});

test.each<[string, string[], RegExp]>([
  ['a file that is not there', ['--workbook', 'none.xlsx'], /none\.xlsx.*없습니다/],
  ['a file of another kind', ['--workbook', 'notes.docx'], /notes\.docx.*\.xlsx/],
  ['a time without its offset', ['--at', '2026-04-01T09:00'], /--at.*2026-04-01T09:00/],
  ['an address that is not SMTP', ['--smtp', 'https://example.com'], /--smtp/],
  ['a language that is not there', ['--language', 'fr'], /--language.*fr/],
  ['an option that is not there', ['--wrokbook', 'x'], /--help/],
])('refuses %s in one sentence', async (_, args, sentence) => {
  const { folder } = aPlace();
  const { code, problem } = await run(folder, ...args);
  expect(code).toBe(2);
  expect(problem).toMatch(sentence);
  expect(problem).not.toContain('\n');
});

test('explains itself', async () => {
  const { code, out } = await run('/', '--help', '--language', 'en');
  expect(code).toBe(0);
  for (const option of ['--workbook', '--at', '--out', '--json', '--smtp', '--language'])
    expect(out).toContain(option);
});

test.each([
  ['en', /^Waymark: [^가-힣]+$/],
  ['ko', /^Waymark: .*지표 정의서.*찾을 수 없습니다/],
])(
  'a file without tables is spoken of in the language asked for: %s',
  async (language, sentence) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'waymark-cli-'));
    await writeWorkbookFile(path.join(folder, 'plain.xlsx'), aWorkbook({ locale: 'ko_KR' }));
    const { code, problem } = await run(folder, '--workbook', 'plain.xlsx', '--language', language);
    expect(code).toBe(2);
    expect(problem).toMatch(sentence);
  },
);

/** As a program does it that leaves the hidden names of the file as they are, or drops them. */
function renamedElsewhere(workbook: string, from: string, to: string, dropsNames: boolean) {
  const parts = unzipSync(new Uint8Array(readFileSync(workbook)));
  let book = strFromU8(parts['xl/workbook.xml']).replace(`name="${from}"`, `name="${to}"`);
  if (dropsNames) book = book.replace(/<definedNames>.*<\/definedNames>/s, '');
  parts['xl/workbook.xml'] = strToU8(book);
  writeFileSync(workbook, zipSync(parts));
}

test.each([
  ['left as they are', false],
  ['dropped', true],
])(
  'a table whose sheet was renamed elsewhere, its hidden names %s, is found by its keys',
  async (_, dropsNames) => {
    const here = aPlace();
    const there = aPlace();
    renamedElsewhere(there.workbook, '지표 정의서', '우리 팀 지표', dropsNames);
    const kpisOf = async ({ folder, workbook }: typeof here) =>
      (JSON.parse((await run(folder, '--workbook', workbook, '--json')).out) as { kpis: object[] })
        .kpis;
    const kpis = await kpisOf(there);
    expect(kpis).toHaveLength(3);
    expect(kpis).toEqual(await kpisOf(here));
    const { workbook } = await readWorkbookFile(there.workbook);
    const titles = workbook.sheets.map(({ title }) => title);
    expect(titles).toContain('우리 팀 지표');
    expect(titles).not.toContain('지표 정의서');
  },
);
