import { readFileSync } from 'node:fs';
import { inKorean } from '../../../workbench/page/grid/korean';

/** The words of the status bar as Univer brings them; its packs are modules that jest does not load. */
function statusBarOfUniver(): Record<string, string> {
  const code = readFileSync('node_modules/@univerjs/sheets-ui/lib/locale/ko-KR.js', 'utf8');
  const words = /statusbar: \{([^}]*)\}/.exec(code)?.[1] ?? '';
  return Object.fromEntries(
    [...words.matchAll(/(\w+): "([^"]*)"/g)].map(([, key, word]) => [key, word]),
  );
}

test('no word of the status bar under the grid is English in Korean', () => {
  const statusbar = statusBarOfUniver();
  expect(Object.keys(statusbar)).toContain('sum');
  const pack = inKorean({ 'sheets-ui': { statusbar } });
  const words = (pack['sheets-ui'] as unknown as { statusbar: Record<string, string> }).statusbar;
  expect(Object.entries(words).filter(([, word]) => !/[가-힣]/.test(word))).toEqual([]);
});
