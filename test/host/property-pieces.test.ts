import { joinedText, textPieces } from '../../src/host/property-pieces';

test.each([
  ['short', '{"a":1}'],
  ['blank', ''],
  ['long in Korean', '가나다'.repeat(3_000)],
])('a text that is %s comes back, in pieces that a property holds', (_, text) => {
  const pieces = textPieces({}, 'waymark.outbox', text);
  expect(joinedText(pieces, 'waymark.outbox')).toBe(text);
  for (const piece of Object.values(pieces)) {
    expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(9 * 1024);
  }
});

test('nothing of a longer text before it is left', () => {
  const before = textPieces({}, 'a', 'x'.repeat(10_000));
  const after = { ...before, ...textPieces(before, 'a', 'short') };
  expect(joinedText(after, 'a')).toBe('short');
  expect(Object.keys(before)).toHaveLength(4);
  expect(Object.values(after).filter((text) => text !== '')).toEqual(['short']);
});
