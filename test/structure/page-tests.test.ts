import { PAGE_TESTS } from '../run/page-tests.mjs';
import { filesReaching, sourcesOf } from './import-graph';
import { sourceFiles } from './source-files';

const BROWSER = 'test/support/browser.ts';

// A test of a page anywhere else would run with `npm test`, for as long as pages take.
test('what starts a browser is a test of pages', () => {
  const sources = sourcesOf(sourceFiles('test'));
  const tests = [...filesReaching(BROWSER, sources)].filter((file) => file.endsWith('.test.ts'));
  const inPages = (file: string) => PAGE_TESTS.some((folder) => file.startsWith(`${folder}/`));
  expect(tests.filter(inPages).length).toBeGreaterThan(20);
  expect(tests.filter((file) => !inPages(file))).toEqual(['test/support/browser.test.ts']);
});

test('files are found over what lies between, in a circle too', () => {
  const sources = new Map([
    ['a.ts', "import './b';"],
    ['b.ts', "import './goal';\nimport './a';"],
    ['c.ts', "import './d';"],
    ['d.ts', ''],
    ['goal.ts', ''],
  ]);
  expect([...filesReaching('goal.ts', sources)].sort()).toEqual(['a.ts', 'b.ts']);
});
