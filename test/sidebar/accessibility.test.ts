import { EVERY_VIEW, inLanguage } from './support/every-view';
import { findingsIn, findingsInTheDark, overflowIn, smallTargetsIn } from './support/findings';
import { sidebarTests } from './support/sidebar-tests';
import { IS_WHOLE } from '../support/sweep';

const sidebar = sidebarTests();

const LANGUAGES = ['ko', 'en'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  /** Each view in one language, the languages in turn; in both by `npm run torture`. */
  const views = EVERY_VIEW.filter(
    (_, index) => IS_WHOLE || LANGUAGES[index % LANGUAGES.length] === language,
  );
  test.each(views)('axe finds nothing in $name, light and dark', async (shown) => {
    const frame = await sidebar.open(inLanguage(shown.server(), language), {
      view: shown.view,
      step: shown.step,
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
    });
    await shown.reach?.(frame);
    // As after scrolling: what lies below the fold is no target that is covered by the buttons at the foot.
    await frame.page().setViewportSize({ width: 300, height: 4000 });
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    // Text of 200 % leaves half the room for everything.
    await frame.page().setViewportSize({ width: 150, height: 900 });
    expect(await overflowIn(frame)).toEqual([]);
  });
});

test('the page says in which language it is, and changes it on request', async () => {
  const server = inLanguage(EVERY_VIEW[0].server(), 'ko');
  const frame = await sidebar.open(server);
  await frame.getByRole('heading', { name: '지표' }).waitFor();
  expect(await frame.getAttribute('html', 'lang')).toBe('ko');
  const listed = server.nextCall('listKpis');
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('heading', { name: 'KPIs' }).waitFor();
  expect(await frame.getAttribute('html', 'lang')).toBe('en');
  expect(await listed).toEqual({ language: 'en' });
});
