import { guardedText, unguardedText } from '../../../src/domain/written/formula-guard';

describe('a text that a spreadsheet would compute', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+82 2 123', "'+82 2 123"],
    ['-5', "'-5"],
    ['@sum', "'@sum"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["''@x", "'''@x"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['', ''],
    ["'", "'"],
  ])('%j is guarded as %j, and comes back', (text, guarded) => {
    expect(guardedText(text)).toBe(guarded);
    expect(unguardedText(guarded)).toBe(text);
  });

  test('comes back also where a spreadsheet has taken the apostrophe off', () => {
    expect(unguardedText('=1+1')).toBe('=1+1');
  });
});
