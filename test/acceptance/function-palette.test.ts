import { aRunningWorkbench, PATIENCE, type RunningWorkbench } from './support/running-workbench';

let bench: RunningWorkbench;

beforeAll(async () => {
  bench = await aRunningWorkbench();
}, 4 * PATIENCE);

afterAll(() => bench?.close());

test(
  'a function is found in Korean, filled from the selection, put into a cell, and shows its value there',
  async () => {
    const { page, sidebar, chooseMenu, select, showSheet } = bench;
    await chooseMenu('함수 넣기');
    await sidebar.getByLabel('함수 찾기').fill('해지율');
    await sidebar.getByRole('button', { name: /^CHURN / }).click();
    await showSheet('고객');
    for (const [cells, name] of [
      ['C3:C900', 'lost_or_starts'],
      ['D3:D900', 'at_start_or_ends'],
    ]) {
      await select(cells);
      await sidebar.getByRole('button', { name: `선택 영역 쓰기: ${name}` }).click();
      await sidebar.getByText(`${name}: 고객!${cells}`).waitFor({ state: 'attached' });
    }
    await sidebar.getByText('더 정하기', { exact: false }).click();
    await sidebar.getByRole('textbox', { name: 'from' }).fill('2026-01-01');
    await sidebar.getByRole('textbox', { name: 'to', exact: true }).fill('2026-03-31');
    await sidebar.getByLabel('definition').selectOption({ label: '코호트 (cohort)' });
    await select('H5');
    await sidebar.getByRole('button', { name: '선택한 셀에 넣기' }).click();
    await sidebar.getByText('고객!H5 셀에 넣었습니다.').waitFor();
    const formula = '=CHURN(고객!C3:C900, 고객!D3:D900, "2026-01-01", "2026-03-31", "cohort")';
    const shown = page.locator('.status-line', { hasText: formula });
    await shown.waitFor();
    expect(await shown.textContent()).toMatch(/→ 0\.\d+$/);
    // The keyboard is in the sheet by now: what was inserted is taken back there, and done again.
    await page.keyboard.press('Control+z');
    await shown.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await shown.waitFor();
  },
  4 * PATIENCE,
);
