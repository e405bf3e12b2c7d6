import { launchBrowser, startBrowser } from './browser';

test('starts a real Chromium that shows Korean text', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'ko-KR' });
    await page.setContent('<h1>지표</h1>');
    expect(await page.textContent('h1')).toBe('지표');
    expect(await page.evaluate('navigator.language')).toBe('ko-KR');
  } finally {
    await browser.close();
  }
});

test('says how to get a browser when the named one does not start', async () => {
  const before = process.env.WAYMARK_BROWSER;
  process.env.WAYMARK_BROWSER = '/no/such/browser';
  try {
    await expect(startBrowser()).rejects.toThrow(/install Google Chrome[\s\S]*\/no\/such\/browser/);
  } finally {
    if (before === undefined) delete process.env.WAYMARK_BROWSER;
    else process.env.WAYMARK_BROWSER = before;
  }
});
