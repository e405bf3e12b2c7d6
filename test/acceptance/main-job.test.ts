import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { readWorkbookFile } from '../../workbench/files/workbook-file';
import type { SheetData, WorkbookData } from '../../workbench/workbook/workbook-data';
import { aRunningWorkbench, PATIENCE, type RunningWorkbench } from './support/running-workbench';

/** The journey of one KPI, from its definition in the sidebar to its owner's mail, on what is built. */

const OWNER = 'jiwoo@example.com';
const NAME = '반기 구매 고객 이탈률';

let bench: RunningWorkbench | undefined;
let { folder, workbook, page, sidebar, chooseMenu } = {} as RunningWorkbench;

beforeAll(async () => {
  bench = await aRunningWorkbench();
  ({ folder, workbook, page, sidebar, chooseMenu } = bench);
}, 4 * PATIENCE);

afterAll(() => bench?.close());

const goTo = (step: string) =>
  sidebar.getByRole('navigation', { name: '단계' }).getByRole('button', { name: step }).click();

async function save() {
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await page.locator('.unsaved').waitFor({ state: 'detached' });
}

/** Rows of one table of the saved file, by the keys of its first row. */
function rowsOf(data: WorkbookData, title: string): Record<string, unknown>[] {
  const sheet = data.sheets.find((each) => each.title === title) as SheetData;
  const keys = sheet.cells[0].map((cell) => String(cell?.value ?? ''));
  return sheet.cells
    .slice(2)
    .map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]?.value])));
}

const advanceAnHour = async (clock: string) => {
  await page.getByRole('button', { name: '다음 시간으로' }).first().click();
  await page.getByText(clock).first().waitFor();
};

const mailsToOwner = () => page.locator('.mails li').filter({ hasText: OWNER });

const next = () => sidebar.getByRole('button', { name: '다음', exact: true }).click();

test(
  'a KPI is said in one sentence, and the churn of the customers is found as its measure',
  async () => {
    await chooseMenu('새 지표');
    await sidebar.getByLabel('지표를 한 문장으로').fill(`${NAME} 5% 이하, 올해 말까지`);
    await sidebar.getByText('2026년 12월 31일').waitFor();
    await next();
    await sidebar.getByRole('button', { name: /^이탈률 = .*고객 시트/ }).click();
    await sidebar.getByRole('img', { name: /막대그래프/ }).waitFor();
    await next();
    await sidebar
      .getByText(/목표 달성 확률/)
      .first()
      .waitFor();
    await sidebar.getByLabel('지표명').fill(NAME);
    await next();
    await sidebar.getByLabel(/^담당자/).fill(OWNER);
    await sidebar.getByLabel('연계 목표').fill('고객 유지');
    await goTo('검토');
    await sidebar.getByRole('button', { name: '운영 시작', exact: true }).click();
    await sidebar.getByRole('heading', { name: '지표', exact: true }).waitFor();
    await sidebar.getByRole('button', { name: NAME }).waitFor();
  },
  4 * PATIENCE,
);

test(
  'its row stands in the register and its history among the measurements',
  async () => {
    await save();
    const { workbook: saved } = await readWorkbookFile(workbook);
    const row = rowsOf(saved, '지표 정의서').find(({ name }) => name === NAME);
    expect(row).toMatchObject({
      state: '운영 중',
      owner: OWNER,
      measure: 'CHURN(고객!C:C, 고객!D:D, from, to)',
      target: 0.05,
      cadence: '반기',
    });
    const history = rowsOf(saved, '측정값').filter(({ kpi }) => kpi === row?.id);
    expect(history.length).toBeGreaterThanOrEqual(4);
    expect(history.every(({ value }) => typeof value === 'number' && value >= 0)).toBe(true);
  },
  4 * PATIENCE,
);

test(
  'with alerts on, the next hour brings its owner a mail that says what, how far and by when',
  async () => {
    await chooseMenu('알림');
    await sidebar.getByRole('button', { name: '발송 보기' }).click();
    await sidebar.getByRole('switch', { name: '미달 알림 메일' }).click();
    await sidebar.getByRole('button', { name: /보내기 시작$/ }).click();
    await sidebar.getByText('알림을 켰습니다.').waitFor();
    await advanceAnHour('2026-04-01 09:00');
    await page.getByRole('button', { name: /보낸 메일/ }).click();
    await expect(mailsToOwner().count()).resolves.toBe(1);
    await mailsToOwner().getByRole('button').click();
    await page.getByRole('heading', { level: 2, name: /KPI 미달 1건/ }).waitFor();
    const mail = page.frameLocator('article iframe');
    await mail.getByText(NAME).first().waitFor();
    const text = await mail.locator('body').innerText();
    expect(text).toMatch(/5\s?%/);
    expect(text).toMatch(/상한보다 \d+(\.\d+)?%p 초과/);
    expect(text).toMatch(/2026/);
  },
  4 * PATIENCE,
);

test(
  'a further hour brings no second mail',
  async () => {
    const before = await page.locator('.mails li').count();
    await advanceAnHour('2026-04-01 10:00');
    await expect(page.locator('.mails li').count()).resolves.toBe(before);
    await expect(mailsToOwner().count()).resolves.toBe(1);
  },
  4 * PATIENCE,
);

function evaluate(...options: string[]) {
  const args = ['out/workbench/cli.mjs', '--workbook', workbook, '--out', folder, ...options];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test(
  'the command line tells the same of the same file, and mails nobody again',
  async () => {
    await save();
    const run = evaluate('--json');
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    const told = JSON.parse(run.stdout) as {
      kpis: { name: string; status: string }[];
      mails: unknown[];
    };
    expect(told.kpis.find(({ name }) => name === NAME)?.status).toBe('missed');
    expect(told.mails).toEqual([]);
  },
  4 * PATIENCE,
);

test(
  'seven days later the command line mails the owner again, as a MIME message',
  async () => {
    const run = evaluate('--at', '2026-04-08T10:00+09:00');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(NAME);
    const files = readdirSync(folder).filter((file) => file.includes(OWNER));
    expect(files).toHaveLength(1);
    const mail = await PostalMime.parse(readFileSync(path.join(folder, files[0])));
    expect(mail.subject).toMatch(/^\[Waymark\] KPI 미달 1건/);
    expect(mail.text).toContain(NAME);
    expect(mail.html).toContain(NAME);
  },
  4 * PATIENCE,
);
