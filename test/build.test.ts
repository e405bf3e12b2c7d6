import { readFileSync } from 'node:fs';

test('the build writes a forwarding function with its help comment', () => {
  expect(readFileSync('dist/Code.js', 'utf8')).toContain('function ATTAINMENT(actual)');
});
