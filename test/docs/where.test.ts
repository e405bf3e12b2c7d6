import { existsSync, readFileSync } from 'node:fs';

/** What the page names in code that is a path from the root. */
const PATH = /`((?:build|sidebar|src|test|workbench)\/[^`{}*]+)`/g;

test('whatever the page of ten changes names is there', () => {
  const named = [...readFileSync('docs/where.md', 'utf8').matchAll(PATH)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
