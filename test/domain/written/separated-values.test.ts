import { parse } from 'csv-parse/sync';
import { readSeparated, separatedText } from '../../../src/domain/written/separated-values';
import fc from '../../support/fast-check';

function rows(text: string, separator = ','): string[][] {
  const reading = readSeparated(text, separator);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.rows;
}

describe('a text with separated values', () => {
  test.each<[text: string, separator: string, rows: string[][]]>([
    ['', ',', []],
    ['a', ',', [['a']]],
    [
      'a,b\n1,2\n',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,\n', ',', [['a', '']]],
    [',', ',', [['', '']]],
    ['a\n\nb', ',', [['a'], [''], ['b']]],
    ['"a,b";c', ';', [['a,b', 'c']]],
    ['"say ""hi"""\tb', '\t', [['say "hi"', 'b']]],
    ['"two\r\nlines",b', ',', [['two\nlines', 'b']]],
    ['""', ',', [['']]],
    ['5" pipe,b', ',', [['5" pipe', 'b']]],
    ['"""",x', ',', [['"', 'x']]],
  ])('%j parted by %j is %j', (text, separator, expected) => {
    expect(rows(text, separator)).toEqual(expected);
  });

  test.each<[text: string, row: number]>([
    ['"open', 1],
    ['a\n"open\nb,c\n', 2],
    ['a,b\n"closed"x,y\n', 2],
    ['"a" ,b', 1],
    ['a\nb\n"', 3],
  ])('%j has a broken quote in row %d', (text, row) => {
    expect(readSeparated(text, ',')).toEqual({
      ok: false,
      problem: { code: 'csv_quote', values: { row } },
    });
  });

  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\t', ' ', 'a', "'"), maxLength: 8 }),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });

  test('is read by another reader as it was written', () => {
    fc.assert(
      fc.property(table, (written) => {
        const read = parse(separatedText(written), { relax_column_count: true, bom: false });
        expect(read).toEqual(written);
      }),
    );
  });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(table, (written) => {
        expect(rows(separatedText(written))).toEqual(written);
      }),
    );
  });
});
