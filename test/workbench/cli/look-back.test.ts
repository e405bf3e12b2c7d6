import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LookBackView } from '../../../src/contract/rpc/look-back';
import { main } from '../../../workbench/cli/main';
import { writeWorkbookFile } from '../../../workbench/files/workbook-file';
import { aRegisterOfWeeks } from '../../support/a-register-of-weeks';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-look-back-'));
const workbook = path.join(folder, 'weeks.xlsx');

beforeAll(async () => {
  const host = aRegisterOfWeeks();
  await writeWorkbookFile(workbook, { ...host.workbook.toData(), hostMemory: host.memory() });
});

async function run(...args: string[]) {
  const out: string[] = [];
  const problems: string[] = [];
  const code = await main(
    ['--backtest', ...args],
    { folder, root: process.cwd() },
    { out: (text) => out.push(text), problem: (text) => problems.push(text) },
  );
  return { code, out: out.join('\n'), problem: problems.join('\n') };
}

const OF_FILE = ['--workbook', 'weeks.xlsx', '--months', '2'];

test('prints mails by person and month and by KPI, in the language of the workbook, and leaves it as it is', async () => {
  const before = readFileSync(workbook);
  const { code, out, problem } = await run(...OF_FILE);
  expect({ code, problem }).toEqual({ code: 0, problem: '' });
  expect(out).toContain('weeks.xlsx · 2025-12-10~2026-02-09');
  expect(out).toMatch(/^minji@example\.com +1 +· +1 +·$/m);
  expect(out).toMatch(/^합계 +2 +· +2 +·$/m);
  expect(out).toMatch(/^K-001 +Orders a day +2 +2026-01-15~2026-01-15 +미달 2건$/m);
  expect(out).toContain('Year: 데이터가 2026-01-01에 시작하여');
  expect(out).not.toContain('바꾼 기준');
  expect(readFileSync(workbook).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['weeks.xlsx']);
});

test('says what other terms would have changed', async () => {
  const { out } = await run(...OF_FILE, '--confirm-after', '4', '--language', 'en');
  expect(out).toContain('Told later, by at most 3 days: 1 (Orders a day)');
  const of = await run(...OF_FILE, '--miss-at', '30%', '--kpi', 'K-001', '--language', 'en');
  expect(of.out).toContain('Told only as at risk or just short: 1 (Orders a day)');
});

test('the built command prints one JSON document', () => {
  const args = ['out/workbench/cli.mjs', '--backtest', '--json', '--workbook', workbook];
  const printed = execFileSync(process.execPath, [...args, '--months', '2', '--miss-at', '0.3'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed) as LookBackView).toMatchObject({
    ...{ file: workbook, mails: 2, first: '2026-01-15' },
    whatIf: { misses: 1, toldNow: 1, warnedOnly: 1 },
  });
});

test.each([
  [['--months', '25'], '--months에는 1에서 24 사이의 수를 적습니다. 받은 값: 25'],
  [['--months', 'all'], '--months에는 1에서 24 사이의 수를 적습니다. 받은 값: all'],
  [['--miss-at', '1100%'], '--miss-at에는 0에서 10 사이의 수를 적습니다. 받은 값: 1100%'],
  [['--confirm-after', '1.5'], '--confirm-after에는 1에서 30 사이의 수를 적습니다. 받은 값: 1.5'],
  [['--repeat-days', ''], '--repeat-days에는 0에서 365 사이의 수를 적습니다. 받은 값: '],
  [['--out', 'mails'], '--backtest는 메일을 쓰지 않으므로 --out 옵션과 함께 쓸 수 없습니다.'],
])('%j is refused in words', async (args, sentence) => {
  expect(await run(...args)).toEqual({ code: 2, out: '', problem: sentence });
});

test('its options are refused without it', async () => {
  const problems: string[] = [];
  const terminal = { out: () => undefined, problem: (text: string) => problems.push(text) };
  const code = await main(['--warn-at', '1'], { folder, root: process.cwd() }, terminal);
  expect([code, ...problems]).toEqual([2, '--warn-at 옵션은 --backtest와 함께 적습니다.']);
});

test('a KPI that is not there is told in words', async () => {
  const { code, problem } = await run(...OF_FILE, '--miss-at', '0.8', '--kpi', 'K-077');
  expect([code, problem]).toEqual([
    2,
    '"K-077" 지표는 운영 중이 아니거나 없습니다. 다른 지표를 고르세요.',
  ]);
});
