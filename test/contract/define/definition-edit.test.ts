import {
  changedFields,
  isUntouched,
  mergedEdit,
} from '../../../src/contract/define/definition-edit';
import { readDraft } from '../../../src/contract/define/draft-reading';
import type { Typed } from '../../../src/contract/fields/typed/field-rules';
import type { FieldValues } from '../../../src/contract/fields/typed/field-value';

type Fields = Record<string, Typed>;

/** Every kind of field that a definition has, each typed in two ways that mean the same, and as something else. */
const KINDS: readonly [kind: string, field: string, typed: Typed, same: Typed, other: Typed][] = [
  ['a text', 'name', 'Churn', '  Churn ', 'churn'],
  ['a long text', 'plan', 'Call\nthem', ' Call\r\nthem ', 'Call them'],
  ['a unit', 'unit', 'KRW', ' KRW', 'krw'],
  ['a number', 'target', '5%', 0.05, 0.0500001],
  ['a large number', 'target', '10억', '1,000,000,000', 1_000_000_001],
  ['zero', 'target', 0, '-0', null],
  ['a fraction', 'weight', '30 %', '0.3', 0.31],
  ['a whole number', 'repeat_days', '7', 7, 8],
  ['a day', 'due', '2026-12-31', '2026. 12. 31.', '2026-12-30'],
  ['a choice', 'direction', '이하 (≤)', 'AT_MOST', 'at_least'],
  ['an address', 'owner', 'a@b.kr', ' a@b.kr ', 'A@b.kr'],
  ['addresses', 'watchers', 'a@b.kr, c@d.kr', 'a@b.kr;\nc@d.kr; A@B.kr', 'c@d.kr, a@b.kr'],
  ['one address fewer', 'watchers', 'a@b.kr, c@d.kr', 'a@b.kr,c@d.kr', 'a@b.kr'],
  ['stages', 'stages', '2026-06-30: 0.3', '2026/6/30: 30%;', '2026-06-30: 0.4'],
  ['the day of a stage', 'stages', '2026-06-30: 0.3', '2026-06-30: .3', '2026-07-01: 0.3'],
  ['a measure', 'measure', '=SUM_IN(A:A, B:B, from, to)', 'SUM_IN(A:A, B:B, from, to) ', 'A1'],
  ['a typed actual', 'actual', '1,200', 1200, 1201],
  ['a formula', 'actual', '=B2', ' =B2 ', '=B3'],
  ['a blank', 'team', '', '   ', 'Sales'],
];

describe('an edited field', () => {
  test.each(KINDS)('%s is the same however it is typed', (_kind, field, typed, same, other) => {
    const before = readDraft({ [field]: typed }).values;
    expect(changedFields(before, readDraft({ [field]: same }))).toEqual([]);
    expect(changedFields(before, readDraft({ [field]: other }))).toEqual([field]);
  });

  test('is changed when it is not understood, even by what stood there', () => {
    const refused = readDraft({ target: 'five' });
    expect(changedFields({}, refused)).toEqual(['target']);
    expect(isUntouched('target', refused, refused)).toBe(false);
  });

  test('is no change where evaluation writes it', () => {
    const before = { measure: 'A1', actual: 5 };
    expect(changedFields(before, readDraft({ measure: 'A1', actual: 4 }))).toEqual([]);
  });
});

/** The fields, what was shown, what was entered and what stands there now, and what comes of it. */
const MERGES: readonly {
  name: string;
  shown?: Fields;
  entered: Fields;
  present: Fields;
  values: Fields;
  moved?: string[];
}[] = [
  {
    name: 'takes what the person changed',
    shown: { target: 300 },
    entered: { target: '310' },
    present: { target: 300 },
    values: { target: 310 },
  },
  {
    name: 'leaves what others changed meanwhile, though the form still shows the old',
    shown: { target: 300, name: 'A' },
    entered: { target: '300.0', name: 'B' },
    present: { target: 250, name: 'A' },
    values: { target: 250, name: 'B' },
  },
  {
    name: 'meets a field that both changed',
    shown: { target: 300 },
    entered: { target: 310 },
    present: { target: 250 },
    values: { target: 310 },
    moved: ['target: 250'],
  },
  {
    name: 'meets a field that was cleared meanwhile',
    shown: { due: '2026-12-31' },
    entered: { due: '2027-06-30' },
    present: { due: null },
    values: { due: '2027-06-30' },
    moved: ['due: null'],
  },
  {
    name: 'agrees where both changed a field to the same',
    shown: { target: 300 },
    entered: { target: '5%' },
    present: { target: 0.05 },
    values: { target: 0.05 },
  },
  {
    name: 'clears what the person cleared',
    shown: { watchers: 'a@b.kr' },
    entered: { watchers: ' ' },
    present: { watchers: 'a@b.kr' },
    values: { watchers: null },
  },
  {
    name: 'takes what is given where nothing was shown',
    entered: { target: 300 },
    present: { target: 250 },
    values: { target: 300 },
  },
  {
    name: 'keeps what the form does not mention',
    shown: { name: 'A' },
    entered: { name: 'B' },
    present: { name: 'A', team: 'Sales' },
    values: { name: 'B', team: 'Sales' },
  },
];

const given = (values: FieldValues) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

describe('an edit laid over the row', () => {
  test.each(MERGES)('$name', ({ shown = {}, entered, present, values, moved = [] }) => {
    const merged = mergedEdit(readDraft(entered), readDraft(shown), readDraft(present).values);
    expect(merged.problems).toEqual([]);
    expect(given(merged.values)).toEqual(given(readDraft(values).values));
    expect(merged.moved.map(({ field, now }) => `${field}: ${String(now)}`)).toEqual(moved);
  });

  test('names what is not understood, and has no value for it', () => {
    const merged = mergedEdit(
      readDraft({ target: 'five', name: 'B' }),
      readDraft({ target: 300, name: 'A' }),
      readDraft({ target: 300, name: 'A' }).values,
    );
    expect(merged.problems).toMatchObject([{ field: 'target', code: 'number_form' }]);
    expect('target' in merged.values).toBe(false);
    expect(merged.values.name).toBe('B');
    expect(merged.moved).toEqual([]);
  });

  test('keeps what stands there as it is, even where it could not be typed', () => {
    const present = { actual: `=${'A1+'.repeat(900)}1` };
    const merged = mergedEdit(readDraft({ name: 'B' }), readDraft({ name: 'A' }), present);
    expect(merged).toMatchObject({ values: present, problems: [] });
  });
});
