import { definitionFields, readDraft } from '../../../src/contract/define/draft-reading';
import { exchangedFields, fieldOfColumn } from '../../../src/contract/exchange/definition-columns';
import { readDefinitions } from '../../../src/contract/exchange/read-definitions';
import { definitionsCsv, definitionsJson } from '../../../src/contract/exchange/write-definitions';
import { choiceWords } from '../../../src/contract/fields/choices';
import type { Field } from '../../../src/contract/fields/field';
import { readField, type Typed } from '../../../src/contract/fields/typed/field-rules';
import { type FieldValues, sameValue } from '../../../src/contract/fields/typed/field-value';
import fc, { casesOf } from '../../support/fast-check';

const HOSTILE = [
  '=1+1',
  "'=1+1",
  '+82-2-123',
  '-5% ; "a",b',
  '@SUM(A1)',
  '두 줄\n"따옴표", 쉼표; 세미콜론\t탭',
  '👩‍👩‍👧‍👦🇰🇷',
  '한글'.normalize('NFD'),
  '１２３',
  'sep=;',
  '[1]',
  "''@x",
  '한'.repeat(200),
];

function text(longest: number): fc.Arbitrary<string> {
  const long = fc.constant('글,"\n=a;'.repeat(625).slice(0, longest));
  const hostile = fc.constantFrom(...HOSTILE).map((each) => each.slice(0, longest));
  const any = fc.string({ unit: 'grapheme', maxLength: 30 });
  return fc.oneof(hostile, any, longest > 200 ? long : any);
}

function day(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

function number({ min = -1e15, max = 1e15 }: Field): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

/** What somebody may have typed into the field. */
function typedInto(field: Field): fc.Arbitrary<Typed> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...choiceWords(field.choices ?? {}));
    case 'choices':
      return fc
        .subarray(choiceWords(field.choices ?? {}), { minLength: 1 })
        .map((words) => words.join(', '));
    case 'number':
    case 'fraction':
      return number(field);
    case 'wholeNumber':
      return fc.integer({ min: field.min, max: field.max });
    case 'actual':
      return fc.oneof(number(field), fc.constantFrom('=SUM(A1,B1)', '=A1&"x;y"', '=-1'));
    case 'day':
      return day();
    case 'email':
      return fc.constantFrom('minji@example.com', '+a=b@example.com', '-x@example.com');
    case 'emails':
      return fc.constantFrom('a@example.com, b@example.com', '=x@example.com');
    case 'stages':
      return fc.constantFrom('2026-06-30: 0.3; 2026-12-31: -1.5e-7', '2026-01-01: 1e21');
    case 'measure':
      return fc.constantFrom(
        'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
        '-COUNT_IN(A:A, from, to)',
      );
    case 'unit':
      return text(20);
    case 'text':
      return text(200);
    default:
      return text(5000);
  }
}

/** A value that a register may hold: typed, and understood. */
function valueOf(field: Field): fc.Arbitrary<FieldValues[string]> {
  return fc.option(typedInto(field), { freq: 8 }).map((typed) => {
    const reading = readField(field, typed);
    return reading.ok ? reading.value : null;
  });
}

function definition(): fc.Arbitrary<FieldValues> {
  return fc.record(
    Object.fromEntries(definitionFields().map((field) => [field.key, valueOf(field)])),
  );
}

const WAYS: [name: string, write: (definitions: FieldValues[]) => string][] = [
  ['csv in Korean', (all) => definitionsCsv(all, 'ko')],
  ['csv in English', (all) => definitionsCsv(all, 'en')],
  ['JSON', definitionsJson],
];

/** The file as another program saves it, and how it looks then. */
function semicolons(csv: string): string {
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n|$)/g;
  return csv.replace(
    cell,
    (_, content: string, end: string) => content + (end === ',' ? ';' : end),
  );
}

function differing(written: FieldValues, typed: Readonly<Record<string, Typed>>): string[] {
  const read = readDraft(typed);
  const keys = definitionFields().map(({ key }) => key);
  return [
    ...read.problems.map(({ code, field }) => `${field}: ${code}`),
    ...keys.filter((key) => !(key in read.values) || !sameValue(read.values[key], written[key])),
  ];
}

describe('definitions', () => {
  test.each(WAYS)('come back from %s, every field as it was', (_, write) => {
    fc.assert(
      fc.property(fc.array(definition(), { minLength: 1, maxLength: 3 }), (definitions) => {
        const named = definitions.map((values, index) => ({ ...values, id: `K-00${index + 1}` }));
        const reading = readDefinitions(write(named));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
        const { entries, passedOver } = reading.file;
        expect(passedOver).toEqual([]);
        expect(entries.map(({ typed }) => typed.id)).toEqual(named.map(({ id }) => id));
        entries.forEach(({ typed, problems }, index) => {
          expect(problems).toEqual([]);
          expect(differing(named[index], typed)).toEqual([]);
        });
      }),
      { numRuns: casesOf(200) },
    );
  });

  test('come back from a .csv that was saved with semicolons', () => {
    const values = { id: 'K-001', name: 'a;b, "c"', target: -0.25, definition: '=x\ny;z' };
    const saved = semicolons(definitionsCsv([values], 'ko'));
    expect(saved.split('\r\n')[0]).toContain('지표명;');
    const reading = readDefinitions(saved);
    expect(reading.ok && reading.file.entries[0].typed).toMatchObject({
      name: 'a;b, "c"',
      target: '-0.25',
      definition: '=x\ny;z',
    });
  });

  test('are written with a byte order mark, plain numbers and ISO days', () => {
    const csv = definitionsCsv([{ id: 'K-001', target: 0.05, due: 20453, name: '=1' }], 'en');
    expect(csv.startsWith('\ufeffID,State,KPI')).toBe(true);
    expect(csv).toContain(',0.05,');
    expect(csv).toContain(',2025-12-31,');
    expect(csv).toContain(",'=1,");
  });
});

test('no heading and no key names two fields', () => {
  const fields = exchangedFields();
  for (const field of fields) {
    for (const name of [field.key, field.heading.ko, field.heading.en]) {
      const found = fields.filter((each) => fieldOfColumn(name, [each]));
      expect([name, found.map(({ key }) => key)]).toEqual([name, [field.key]]);
    }
  }
});
