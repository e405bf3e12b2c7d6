/** Folders whose tests drive pages in a real browser: a run of their own, `npm run test:pages`. */
export const PAGE_TESTS = ['test/acceptance', 'test/sidebar', 'test/workbench/page'];
