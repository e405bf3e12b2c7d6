import type { Frame, Page } from 'playwright-core';
import { COLUMNS } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { expectFocus, expectValue, measuring, step } from '../support/wizard-steps';

const CHURN = 'CHURN(Customers!C:C, Customers!D:D, from, to)';

const sidebar = sidebarTests();

async function open(server: FakeServer, height = 900): Promise<Frame> {
  return measuring(await sidebar.open(server, { view: 'new', height }));
}

const button = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true });

/** Where the middle of the button is now. */
async function placeOf(frame: Frame, name: string): Promise<{ x: number; y: number }> {
  const box = (await button(frame, name).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pressed where it was, and released only after everything that leaving a field brings has happened. */
async function pressSlowly(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
  );
  await page.mouse.up();
}

describe('what one is about to click stays where it is', () => {
  test.each([600, 900])('Next is hit with a typed target, in a window of %i px', async (height) => {
    const server = new FakeServer();
    const frame = await open(server, height);
    await step(frame, 'Target');
    const kept = server.nextCall('keepDraft');
    await frame.locator('#field-target').fill('5%');
    await kept;
    await frame.locator('.keeping', { hasText: /./ }).waitFor();
    await pressSlowly(frame.page(), await placeOf(frame, 'Next'));
    await frame.locator('#field-owner').waitFor();
  });

  test('Next is in one place in every step, with and without a note above it', async () => {
    const server = new FakeServer();
    const frame = await open(server);
    const places = [(await placeOf(frame, 'Next')).y];
    await step(frame, 'Owner');
    places.push((await placeOf(frame, 'Next')).y);
    const kept = server.nextCall('keepDraft');
    await frame.locator('#field-plan').fill('Call them');
    await kept;
    await frame.locator('.keeping', { hasText: /./ }).waitFor();
    places.push((await placeOf(frame, 'Next')).y);
    expect(new Set(places.map(Math.round)).size).toBe(1);
  });

  test.each([420, 560, 640, 760])(
    'the chart that stays in view never covers Next, in a panel of %s px',
    async (height) => {
      const frame = await open(new FakeServer(), height);
      await frame.getByRole('radio', { name: 'Churn' }).check();
      await frame.locator('.preview').waitFor();
      await frame.evaluate(() => {
        window.scrollTo(0, 0);
      });
      const { x, y } = await placeOf(frame, 'Next');
      expect(y).toBeLessThan(height);
      const hit = await frame.evaluate(
        ([left, top]) => document.elementFromPoint(left, top)?.textContent,
        [x, y] as const,
      );
      expect(hit).toBe('Next');
    },
  );

  test('a button below a field that is found wrong is hit all the same', async () => {
    const frame = await open(new FakeServer());
    await step(frame, 'Schedule');
    await frame.getByText('More settings').click();
    await frame.locator('#field-warn_at').fill('many');
    const name = 'By Dec 31, 2026';
    await frame.locator('#field-due').fill('2026-05-01');
    await frame.locator('#field-starts').fill('2026-06-01');
    await frame.locator('#field-due').focus();
    await pressSlowly(frame.page(), await placeOf(frame, name));
    await expectValue(frame, 'field-due', '2026-12-31');
  });
});

test('a deadline that is over is not offered, whenever the KPI starts', async () => {
  const frame = await open(new FakeServer());
  await step(frame, 'Schedule');
  const offered = () => frame.locator('.chip-button').allInnerTexts();
  await frame.locator('#field-starts').fill('2026-01-01');
  expect(await offered()).toEqual(['By Jun 30, 2026', 'By Dec 31, 2026']);
  await frame.locator('#field-starts').fill('2026-11-01');
  expect(await offered()).toEqual(['By Dec 31, 2026']);
});

describe('Next', () => {
  test.each([
    ['minji@', 'is not an e-mail address'],
    ['minji@example.com, jun@example.com', 'holds more than one address'],
  ])('stays with %s and says what is wrong', async (typed, sentence) => {
    const frame = await open(new FakeServer());
    await step(frame, 'Owner');
    await frame.locator('#field-owner').fill(typed);
    await pressSlowly(frame.page(), await placeOf(frame, 'Next'));
    await frame.getByText(sentence).waitFor();
    await expectFocus(frame, 'field-owner');
  });

  test('stays with a measure that cannot be read', async () => {
    const server = new FakeServer({
      previewMeasure: () => ({
        points: [],
        problem: { message: 'There is no sheet “Ordrs”.', start: 0, end: 5 },
        columns: [],
      }),
    });
    const frame = await open(server);
    await frame.getByRole('radio', { name: 'Formula' }).check();
    await frame.locator('#field-measure').fill('Ordrs!B2');
    await frame.getByText('There is no sheet “Ordrs”.').first().waitFor();
    await button(frame, 'Next').click();
    await expectFocus(frame, 'field-measure');
  });

  test('goes on with what is missing, which may wait', async () => {
    const frame = await open(new FakeServer());
    await button(frame, 'Next').click();
    await frame.locator('#field-target').waitFor();
  });
});

test('an address is found wrong when its field is left by key', async () => {
  const frame = await open(new FakeServer());
  await step(frame, 'Owner');
  await frame.locator('#field-owner').fill('minji@');
  await frame.page().keyboard.press('Tab');
  await frame.getByText('is not an e-mail address').waitFor();
});

describe('an amount that is none of the unit', () => {
  test.each([
    ['10억', 'Change the unit to Count (#)', '#'],
    ['₩1,000', 'Change the unit to Korean won (₩)', 'KRW'],
  ])('%s in per cent is asked back, with the unit that it may be', async (typed, way, unit) => {
    const server = new FakeServer();
    const frame = await open(server);
    await frame.getByRole('radio', { name: 'Churn' }).check();
    await step(frame, 'Target');
    await frame.locator('#field-target').fill(typed);
    await button(frame, 'Next').click();
    await frame.getByText(`“${typed}” is not in %`).waitFor();
    await expectValue(frame, 'field-target', typed);
    await button(frame, way).click();
    await expectValue(frame, 'field-unit', unit);
    await button(frame, 'Next').click();
    await frame.locator('#field-owner').waitFor();
  });
});

describe('a new KPI starts from what is selected', () => {
  const proposing = () =>
    new FakeServer({
      proposeMeasures: () => ({
        selected: 'Customers!C5',
        proposals: [{ measure: CHURN, columns: COLUMNS }],
        cell: null,
      }),
      previewMeasure: () => ({ points: [], problem: null, columns: COLUMNS }),
    });

  test('and only its target is left to be typed', async () => {
    const server = proposing();
    const frame = await open(server);
    await frame.getByRole('button', { name: 'Customers churn' }).click();
    await frame.getByLabel('Cadence').selectOption('half');
    await button(frame, 'Next').click();
    await expectValue(frame, 'field-name', 'Customers churn');
    await frame.locator('#field-target').fill('5%');
    for (let steps = 0; steps < 3; steps += 1) await button(frame, 'Next').click();
    await frame.locator('.bar-foot .primary').click();
    await frame.getByText('K-013 was saved.').waitFor();
    expect(server.saved[0].values).toMatchObject({
      state: 'active',
      measure: CHURN,
      unit: '%',
      direction: 'at_most',
      target: 0.05,
      owner: 'lead@example.com',
      source: 'Sheets of this file: Customers',
      // The half-year of April 1, 2026, and the year's end.
      starts: '2026-01-01',
      due: '2026-12-31',
    });
    expect(server.saved[0].values.definition).toContain('First order');
  });

  test('and what a person has entered stays', async () => {
    const server = proposing();
    const frame = await open(server);
    await step(frame, 'Target');
    await frame.locator('#field-name').fill('Our churn');
    await step(frame, 'Schedule');
    await frame.locator('#field-starts').fill('2026-02-01');
    await step(frame, 'Measure');
    await frame.getByRole('button', { name: 'Customers churn' }).click();
    await frame.getByLabel('Cadence').selectOption('year');
    await step(frame, 'Target');
    await frame.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#field-definition')?.value.includes('Lost on'),
    );
    await expectValue(frame, 'field-name', 'Our churn');
    await step(frame, 'Schedule');
    await expectValue(frame, 'field-starts', '2026-02-01');
  });
});

describe('a cell that holds one of our functions', () => {
  const holding = (measure: string | null) =>
    new FakeServer({
      selection: () => ({
        a1: 'Sum!B2',
        sheet: 'Sum',
        rows: 1,
        columns: 1,
        frozenRows: 0,
        holds: 'number',
      }),
      lookAtCell: ({ cell }) => ({
        cell,
        holds: 'own_function',
        shown: '$334,108',
        label: '',
        unit: 'USD',
        refusal: `${cell} is the result of LTV.`,
        measure,
      }),
    });

  async function pickIt(frame: Frame): Promise<void> {
    await frame.getByRole('radio', { name: 'One cell' }).check();
    await frame.getByRole('button', { name: /^Pick the selection for/ }).click();
    await frame.getByText('Sum!B2 is the result of LTV.').waitFor();
  }

  test('is refused at the pick, and its formula becomes the measure with one click', async () => {
    const frame = await open(holding('LTV(Sum!C2, Sum!C3, Sum!C4)'));
    await pickIt(frame);
    await button(frame, 'Use its formula as the measure').click();
    await expectValue(frame, 'field-measure', 'LTV(Sum!C2, Sum!C3, Sum!C4)');
    await button(frame, 'Next').click();
    await frame.locator('#field-target').waitFor();
  });

  test('keeps one from going on, and from saving in any other step', async () => {
    const server = holding(null);
    const frame = await open(server);
    await pickIt(frame);
    await button(frame, 'Next').click();
    await expectFocus(frame, 'field-actual');
    await step(frame, 'Review');
    await button(frame, 'Save draft').click();
    await expectFocus(frame, 'field-actual');
    expect(server.callsOf('saveKpi')).toEqual([]);
  });
});
