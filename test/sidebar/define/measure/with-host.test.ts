import { aSetUpSpreadsheet, LEAD } from '../../../support/a-spreadsheet';
import { hostServer } from '../../support/host-server';
import { sidebarTests } from '../../support/sidebar-tests';
import { expectValue, measuring } from '../../support/wizard-steps';

const sidebar = sidebarTests();

test('columns that are selected in the sheet become a measure with its values', async () => {
  const host = aSetUpSpreadsheet();
  host.select(LEAD, 'Orders', 'A:B');
  const frame = await sidebar.open(hostServer(host, LEAD), { view: 'new' });
  await frame.getByRole('button', { name: 'English' }).click();
  await measuring(frame);
  await frame.getByRole('radio', { name: 'Average' }).check();
  await frame.getByRole('button', { name: 'Fill from the selection' }).click();
  await expectValue(frame, 'field-measure', 'MEAN_IN(Orders!A:A, Orders!B:B, from, to)');
  await frame.getByRole('img', { name: /Bar chart/ }).waitFor();
  await frame.getByText('Amount', { exact: true }).waitFor();
});

test('a score beyond the scale of the function is told at the input of its column', async () => {
  const host = aSetUpSpreadsheet();
  host.select(LEAD, 'Orders', 'B:B');
  const frame = await sidebar.open(hostServer(host, LEAD), { view: 'new' });
  await frame.getByRole('button', { name: 'English' }).click();
  await measuring(frame);
  await frame.getByRole('radio', { name: 'NPS' }).check();
  await frame.locator('#nps-scores').fill('Orders!B:B');
  await frame.locator('#nps-scores-error').getByText('Orders!B2').waitFor();
});
