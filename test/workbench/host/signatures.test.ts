import { HostEnum, HostObject, type ArgumentType } from '../../../workbench/host/host-object';
import { acceptedArguments } from '../../../workbench/host/signatures';
import { metadataFinder } from '../../../workbench/host/spreadsheet/developer-metadata';
import { namedRangeObject } from '../../../workbench/host/spreadsheet/named-range';
import { ProtectionObject } from '../../../workbench/host/spreadsheet/protection';
import { RangeObject } from '../../../workbench/host/spreadsheet/range';
import { selectionObject } from '../../../workbench/host/spreadsheet/selection';
import { SheetObject } from '../../../workbench/host/spreadsheet/sheet';
import { spreadsheetObject } from '../../../workbench/host/spreadsheet/spreadsheet';
import { createSpreadsheetApp } from '../../../workbench/host/spreadsheet/spreadsheet-app';
import {
  newDataValidation,
  ValidationObject,
} from '../../../workbench/host/spreadsheet/validation';
import { Workbook } from '../../../workbench/workbook/workbook';
import { aWorkbookData, failureOf } from '../../support/script-host';
import { documentedMethods } from './documented-signatures';
import { refusalInSheet } from './spreadsheet/in-sheet';

const sheet = new Workbook(aWorkbookData()).sheets[0];
const area = { row: 0, column: 0, rows: 1, columns: 1 };

const OBJECTS: readonly HostObject[] = [
  createSpreadsheetApp(),
  spreadsheetObject(),
  new SheetObject(sheet),
  new RangeObject(sheet, area),
  new ProtectionObject(sheet, { description: '', warningOnly: false }),
  new ValidationObject({ kind: 'checkbox', values: [], allowInvalid: true }),
  newDataValidation(),
  metadataFinder(() => [sheet]),
  namedRangeObject({ name: 'Here', sheetId: sheet.id, range: 'A1' }),
  selectionObject(),
];

/** Arguments that Google takes for the type: each of them must be taken or refused by name. */
function samplesOf(type: string): unknown[] {
  const known: Record<string, unknown> = {
    Integer: 1,
    number: 1.5,
    string: 'a',
    'string | null': 'a',
    boolean: true,
    any: 'a',
    'any[]': ['a'],
    'any[][]': [['a']],
    'string[]': ['a'],
    'string[][]': [['a']],
    'Integer[]': [1],
  };
  if (type in known) return [known[type]];
  if (/^\w+\[\]$/.test(type)) return [[new HostObject(`SpreadsheetApp.${type.slice(0, -2)}`, {})]];
  if (/^[\w.]+$/.test(type)) {
    const name = type.split('.').at(-1) ?? type;
    return [
      new HostObject(`SpreadsheetApp.${name}`, {}),
      new HostEnum(`SpreadsheetApp.${name}`, 'A'),
      'a',
    ];
  }
  return [{}, 'a', null, [['a']], [[null]]];
}

/** Every choice of one sample for each argument. */
function combinations(types: readonly string[]): unknown[][] {
  return types.reduce<unknown[][]>(
    (lists, type) => lists.flatMap((list) => samplesOf(type).map((sample) => [...list, sample])),
    [[]],
  );
}

const documented = new Map(
  documentedMethods('spreadsheet').map(({ name, overloads }) => [name, overloads]),
);

const provided = OBJECTS.flatMap((object) => {
  const name = object.className.split('.').at(-1) ?? '';
  return Object.entries(object.methods).map(([method, { signatures, lacks = [] }]) => ({
    name: `${name}.${method}`,
    taken: [...signatures, ...lacks] as readonly (readonly ArgumentType[])[],
  }));
});

test('every documented overload of a method that is provided is taken, or refused by name', () => {
  const unknown = provided.flatMap(({ name, taken }) =>
    (documented.get(name) ?? [])
      .filter((types) => !combinations(types).some((args) => acceptedArguments(args, taken)))
      .map((types) => `${name}(${types.join(', ')})`),
  );
  expect(unknown).toEqual([]);
});

test('what Google takes and the stand-in does not is refused by name, never in Google’s words', () => {
  expect(refusalInSheet(`sheet.getRange('A1:A2').insertCheckboxes('yes');`)).toBe(
    'SpreadsheetApp.Range.insertCheckboxes(String) is not provided by the stand-in',
  );
  expect(refusalInSheet(`SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no');`)).toBe(
    'SpreadsheetApp.DataValidationBuilder.requireCheckbox(String, String) is not provided by the stand-in',
  );
  expect(failureOf(`Logger.log('%s', [1]);`)).toBeUndefined();
});
