import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

/** How far down each step begins, whichever of them is the current one. */
test.each([
  ['English', 'en'],
  ['Korean', 'ko'],
] as const)('the steps stand in one row in %s, at each of them', async (_, language) => {
  const server = new FakeServer();
  server.start = { ...server.start, language };
  const frame = await sidebar.open(server, { view: 'new' });
  const steps = frame.locator('nav.steps button');
  await steps.first().waitFor();
  for (let at = 0; at < (await steps.count()); at += 1) {
    await steps.nth(at).click();
    const found = await steps.evaluateAll((all) =>
      all.map((one) => {
        const { top, width } = one.getBoundingClientRect();
        return { top, width, isCut: one.scrollWidth > one.clientWidth };
      }),
    );
    expect(found.map(({ top }) => top)).toEqual(found.map(() => found[0].top));
    expect(found.filter(({ isCut }) => isCut)).toEqual([]);
  }
  expect(await steps.count()).toBe(6);
});
