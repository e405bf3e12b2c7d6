import { memoryTexts, remembered } from '../../src/contract/document-memory';
import {
  type KnownDefinition,
  type KnownDefinitions,
  knownDefinitionsIn,
} from '../../src/contract/known-definitions';
import { knownDefinitionsText, roomFor } from '../../src/contract/known-definitions-text';
import { checkOf, passes } from '../../src/contract/text-check';
import { joinedText, textPieces } from '../../src/host/property-pieces';

const known = (at: number, fields = 2): KnownDefinition => ({
  id: `K-${String(at).padStart(3, '0')}`,
  checks: Object.fromEntries(
    Array.from({ length: fields }, (_, field) => [`field_${field}`, checkOf(`${at} ${field}`)]),
  ),
});
const many = (count: number, fields: number) =>
  Array.from({ length: count }, (_, at) => known(at + 1, fields));

const read = (text: string) => knownDefinitionsIn(JSON.parse(text) as unknown);

test('what is kept of definitions is read again as it was', () => {
  const all = [
    known(1),
    { ...known(2, 9), since: { day: 20_000, fields: ['unit'] } },
    known(3, 0),
    { id: '지표 "하나"', checks: { name: 'abcde' } },
  ];
  expect(read(knownDefinitionsText({ known: all }))).toEqual({ known: all });
});

test('of a field of which fewer letters are known than there is room for, those are kept', () => {
  const all = [known(1), { id: 'K-002', checks: { field_0: 'ab', field_1: checkOf('x') } }];
  expect(read(knownDefinitionsText({ known: all }))).toEqual({ known: all });
});

test('no text can be read out of what is kept', () => {
  const text = knownDefinitionsText({
    known: [{ id: 'K-001', checks: { owner: checkOf('minji@example.com') } }],
  });
  expect(text).not.toContain('minji');
  expect(checkOf('x'.repeat(50_000))).toHaveLength(5);
});

test.each([
  [100, 25, 5],
  [3_000, 25, 5],
  [6_500, 25, 2],
  [10_000, 25, 1],
  [10_000, 15, 2],
])(
  '%d definitions with %d fields have room for %d letters of each, as properties hold them',
  (count, fields, letters) => {
    const all = many(count, fields);
    expect(roomFor(all)).toEqual({ count, letters });
    const { definitions } = memoryTexts({ definitions: { known: all } });
    const pieces = textPieces({}, 'waymark.definitions', definitions);
    const bytes = Object.entries(pieces).map(([key, value]) => [
      key.length,
      Buffer.byteLength(value),
    ]);
    // A store of properties holds 500 kB, and 9 kB each; of the store some is for all else that is kept.
    expect(bytes.reduce((sum, [key, value]) => sum + key + value, 0)).toBeLessThan(460 * 1024);
    expect(Math.max(...bytes.map(([, value]) => value))).toBeLessThan(9 * 1024);
    const back = remembered('definitions', joinedText(pieces, 'waymark.definitions'))?.known ?? [];
    expect(back).toHaveLength(count);
    const last = all[count - 1].checks.field_0;
    expect(back[count - 1]).toMatchObject({ checks: { field_0: last.slice(0, letters) } });
  },
);

test('of more than there is room for, the first are kept', () => {
  const all = many(20_000, 25);
  const { count, letters } = roomFor(all);
  expect(letters).toBe(1);
  expect(count).toBeGreaterThan(10_000);
  const text = knownDefinitionsText({ known: all });
  expect(text.length).toBeLessThanOrEqual(440_000);
  expect(read(text)?.known.map(({ id }) => id)).toEqual(all.slice(0, count).map(({ id }) => id));
});

test('ids in Korean are counted as properties count them', () => {
  const all = many(10_000, 15).map((one) => ({ ...one, id: `매출 지표 ${one.id}` }));
  expect(Buffer.byteLength(knownDefinitionsText({ known: all }))).toBeLessThanOrEqual(440_000);
});

describe('a check', () => {
  test.each([
    ['digits', Array.from({ length: 10 }, (_, at) => String(at))],
    ['letters of one block', Array.from('가각간갇갈감갑값갓강개객갠갤갬갭')],
    ['texts that end alike', Array.from({ length: 40 }, (_, at) => `${at} customers`)],
  ])('of one letter tells most of %s from each other', (_, texts) => {
    const letters = texts.map((text) => checkOf(text)[0]);
    // Of 40 texts in 64 places about 34 differ by chance.
    expect(new Set(letters).size).toBeGreaterThan(texts.length * 0.65);
  });

  test('of five letters tells a hundred thousand texts from each other but for a few', () => {
    const checks = new Set(Array.from({ length: 100_000 }, (_, at) => checkOf(`매출 ${at}`)));
    expect(checks.size).toBeGreaterThan(99_980);
  });

  test('is passed by its text, and its beginning by few others', () => {
    expect([passes('0.05', checkOf('0.05')), passes('0.06', checkOf('0.05'))]).toEqual([
      true,
      false,
    ]);
    const others = Array.from({ length: 40_960 }, (_, at) => `other ${at}`);
    const passed = others.filter((text) => passes(text, checkOf('0.05').slice(0, 2))).length;
    // One in 4,096.
    expect(passed).toBeGreaterThan(2);
    expect(passed).toBeLessThan(25);
  });
});

describe('what an earlier version kept', () => {
  const LONG = 'All customers with an order in the half-year before, without those of partners';
  // As it wrote it: the first 48 letters and the FNV-1a hash of all, to the base of 36.
  const CUT = 'All customers with an order in the half-year bef…#';

  test('has the checks of its texts, long ones by their hash, and is to be written again', () => {
    const stored = [
      ['K-001', { target: '0.05', definition: `${CUT}${fnv1a(LONG)}` }, 20_000, ['unit']],
    ];
    expect(knownDefinitionsIn(stored)).toEqual<KnownDefinitions>({
      known: [
        {
          id: 'K-001',
          checks: { target: checkOf('0.05'), definition: checkOf(LONG) },
          since: { day: 20_000, fields: ['unit'] },
        },
      ],
      isOutdated: true,
    });
  });

  /** Fowler, Noll and Vo's hash with 32 bits, by their page, in whole numbers without limit. */
  function fnv1a(text: string): string {
    let hash = 2_166_136_261n;
    for (const letter of text) {
      hash = ((hash ^ BigInt(letter.charCodeAt(0))) * 16_777_619n) % 2n ** 32n;
    }
    return hash.toString(36);
  }

  test.each([
    ['an entry that is none', ['K', ['K-001', { name: 'x' }]], ['K-001']],
    ['an id that is no text', [[1, {}]], []],
    ['fields that are none', [['K', null]], []],
    ['a field that is no text', [['K', { target: 5 }]], ['K']],
    ['a day that is none', [['K', {}, 'soon', ['unit']]], ['K']],
  ])('of %s nothing spoiled is taken', (_, stored, ids) => {
    const { known } = knownDefinitionsIn(stored) ?? { known: [] };
    expect(known.map(({ id }) => id)).toEqual(ids);
    expect(known.every(({ since }) => since === undefined)).toBe(true);
  });
});

const WHOLE = { letters: 2, fields: ['name', 'unit'], groups: [['D', ['K', 'abcd']]], since: [] };

test.each<[string, object, readonly KnownDefinition[] | undefined]>([
  ['nothing', {}, [{ id: 'K', checks: { name: 'ab', unit: 'cd' } }]],
  ['the number of letters', { letters: 'x' }, undefined],
  ['the fields', { fields: [1] }, undefined],
  ['the groups', { groups: {} }, []],
  ['a group', { groups: [null, ['D', [1, 2]], [5, ['K', 'abcd']]] }, []],
  [
    'the letters of an entry',
    { groups: [['D', ['K', 'abc', 'L', 'abcd']]] },
    [{ id: 'L', checks: { name: 'ab', unit: 'cd' } }],
  ],
  [
    'an entry that was cut',
    { groups: [['D', ['K', 'abcd', 'L']]] },
    [{ id: 'K', checks: { name: 'ab', unit: 'cd' } }],
  ],
  [
    'a day',
    { since: [['K', 'soon', ['unit']], null, ['K', 5, [1]]] },
    [{ id: 'K', checks: { name: 'ab', unit: 'cd' } }],
  ],
])('where %s is spoiled only that is not taken', (_, spoiled, expected) => {
  expect(knownDefinitionsIn({ ...WHOLE, ...spoiled })?.known).toEqual(expected);
});
