import type { Frame } from 'playwright-core';
import type { ScriptHost } from '../../workbench/host/api';
import { aSpreadsheet, LEAD, MINJI, rowsOfTable } from '../support/a-spreadsheet';
import { hostServer } from './support/host-server';
import { sidebarTests } from './support/sidebar-tests';
import { measuring } from './support/wizard-steps';

const sidebar = sidebarTests();

/** The page that a choice in Waymark's menu opens, with the built add-on behind it. */
function choose(host: ScriptHost, handler: string, user = LEAD): Promise<Frame> {
  host.open(user);
  host.chooseMenu(user, handler);
  return sidebar.open(hostServer(host, user), {
    html: host.shownPage(user)?.html,
    locale: 'ko-KR',
  });
}

const next = (frame: Frame) => frame.getByRole('button', { name: '다음' }).click();

async function defineSales(frame: Frame, host: ScriptHost): Promise<void> {
  await next(frame);
  await frame.getByRole('radio', { name: '합계' }).check();
  host.select(LEAD, 'Orders', 'A2');
  await frame.getByRole('button', { name: '선택 영역 쓰기: 날짜 열' }).click();
  await frame.waitForFunction(() => document.querySelector<HTMLInputElement>('#sum-dates')?.value);
  host.select(LEAD, 'Orders', 'B1:B100');
  await frame.getByRole('button', { name: '선택 영역 쓰기: 더할 값의 열' }).click();
  await frame.getByRole('img', { name: /막대그래프/ }).waitFor();
  await next(frame);
  await frame.getByLabel('지표명').fill('월 매출');
  await frame.getByLabel('정의').fill('기간 안 주문 금액의 합계');
  await frame.getByLabel(/^단위/).selectOption('KRW');
  await frame.getByLabel('목표', { exact: false }).first().fill('10만');
  await next(frame);
  await frame.getByLabel(/^담당자/).fill(MINJI);
  await frame.getByLabel('연계 목표').fill('성장');
  await next(frame);
  await frame.getByRole('button', { name: '2026년 12월 31일까지' }).click();
  await next(frame);
}

test('a new KPI in a fresh file: one click sets up, the form fills, the row stands in the register', async () => {
  const host = aSpreadsheet();
  const frame = await choose(host, 'openNewKpi');
  await frame.getByRole('button', { name: '시트를 만들고 계속' }).click();
  await defineSales(frame, host);
  await frame.getByRole('button', { name: '운영 시작' }).dblclick();
  await frame.getByText('K-001 지표를 저장했습니다.').waitFor();
  expect(rowsOfTable(host, 'kpis')).toEqual([
    expect.objectContaining({
      id: 'K-001',
      state: '운영 중',
      name: '월 매출',
      measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
      aggregation: '합계',
      unit: 'KRW',
      target: 100_000,
      owner: MINJI,
      source: '이 파일의 시트: Orders',
    }),
  ]);
  await frame.getByRole('button', { name: '월 매출' }).waitFor();
});

test('a fault of the measure is told in the page’s language, at its place and its input', async () => {
  const host = aSpreadsheet();
  const frame = await choose(host, 'openNewKpi');
  await frame.getByRole('button', { name: '시트를 만들고 계속' }).click();
  await frame.getByRole('button', { name: 'English' }).click();
  await measuring(frame);
  await frame.getByRole('radio', { name: 'Formula' }).check();
  await frame
    .getByLabel('Measure', { exact: true })
    .fill('SUM_IN(Nowhere!A:A, Orders!B:B, from, to)');
  const message = frame.locator('#field-measure-error');
  await message.waitFor();
  expect(await message.textContent()).toMatch(/Nowhere/);
  expect(await message.textContent()).not.toMatch(/[가-힣]/);
  expect(await frame.locator('mark').textContent()).toBe('Nowhere!A:A');
  await frame.getByRole('radio', { name: 'Average' }).check();
  await frame.locator('#average-dates').fill('Nowhere!A:A');
  await frame.locator('#average-column').fill('Orders!B:B');
  await frame.locator('#average-dates-error').waitFor();
  expect(await frame.locator('#average-column-error').count()).toBe(0);
});

test('alerts are switched on for oneself, and another person may take over', async () => {
  const host = aSpreadsheet();
  const mine = await choose(host, 'openAlerts');
  await mine.getByRole('button', { name: '시트를 만들고 계속' }).click();
  await mine.getByRole('button', { name: '발송 보기' }).click();
  await mine.getByRole('switch').click();
  await mine.getByRole('button', { name: '알림 켜기' }).click();
  await mine.getByText('켠 시각').waitFor();
  expect(host.triggers().map(({ createdBy }) => createdBy)).toEqual([LEAD]);

  const theirs = await choose(host, 'openAlerts', MINJI);
  await theirs.getByRole('button', { name: '발송', exact: true }).click();
  await theirs.getByText(`${LEAD} 계정으로 켜져 있습니다.`).waitFor();
  await theirs.getByRole('button', { name: '내 계정으로 이어받기' }).click();
  await theirs.getByRole('button', { name: '알림 켜기' }).click();
  await theirs.getByRole('definition').getByText(MINJI).waitFor();
});

test('a form that was left is offered to its writer again, and to nobody else', async () => {
  const host = aSpreadsheet();
  const frame = await choose(host, 'openNewKpi');
  await frame.getByRole('button', { name: '시트를 만들고 계속' }).click();
  await next(frame);
  await next(frame);
  await frame.getByLabel('지표명').fill('쓰다 만 지표');
  await frame.getByText('작성 내용을 보관했습니다.').waitFor();

  const others = await choose(host, 'openKpis', MINJI);
  await others.getByText('아직 지표가 없습니다.').waitFor();
  expect(await others.getByText('쓰다 만 지표').count()).toBe(0);

  const again = await choose(host, 'openKpis');
  await again.getByText('작성하던 지표가 있습니다: 쓰다 만 지표').waitFor();
});
