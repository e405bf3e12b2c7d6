import {
  aHost,
  aUser,
  aWorkbookData,
  evaluate,
  failureOf,
  LEAD,
  MINJI,
} from '../../support/script-host';
import { inAccountLanguage } from '../../../workbench/host/exception-words';
import { inSheet, refusalInSheet } from './spreadsheet/in-sheet';

/** Facts of reference/platform.md 13, "Live host". */

const asLead = { user: LEAD, authMode: 'FULL' } as const;

describe('exceptions come in the account’s language', () => {
  const body = `SpreadsheetApp.getActiveSpreadsheet().getRange('Nowhere!A1');`;

  test.each([
    ['ko', '범위를 찾을 수 없습니다'],
    ['en', 'Range not found'],
  ])('an account in %s reads “%s”', (locale, sentence) => {
    const parts = {
      users: [aUser(LEAD, { locale })],
      switches: { exceptions: 'in the account’s language' } as const,
    };
    expect(failureOf(body, parts)).toBe(sentence);
  });

  test('nothing of the English sentence is left in the Korean one but what it names', () => {
    const korean = inAccountLanguage(
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://a.example',
      'ko',
    );
    expect(korean).toBe(
      'UrlFetchApp.fetch을(를) 호출할 수 있는 권한이 없습니다. 필수 권한: https://a.example',
    );
  });

  test('a sentence that has no Korean counterpart here is the stand-in’s fault, and said so', () => {
    expect(() => inAccountLanguage('Something new happened', 'ko')).toThrow(
      'The stand-in has no Korean sentence for: Something new happened',
    );
  });

  test('a run that takes too long is ended in the account’s language as well', () => {
    const host = aHost('function probe() { Utilities.sleep(300000); Utilities.sleep(300000); }', {
      switches: { exceptions: 'in the account’s language' },
    });
    expect(() => host.run('probe', [], asLead)).toThrow('최대 실행 시간을 초과했습니다');
  });
});

describe('typed columns of a Table', () => {
  const typed = (body: string) => {
    const host = aHost(`function probe() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} }`);
    host.workbook.sheets[0].typedColumns = ['B2:B9'];
    return host.run('probe', [], asLead).result;
  };
  const REFUSED = 'This operation is not allowed on cells in typed columns.';

  test.each([
    `sheet.getRange('A1:C3').setDataValidation(null);`,
    `sheet.getRange('B5').setNumberFormat('0.0');`,
    `sheet.getRange('B2').insertCheckboxes();`,
    `sheet.getRange('B9').setBackground('#ff0000');`,
    `sheet.getRange('B9').clearFormat();`,
  ])('refuse %s', (body) => {
    expect(() => typed(body)).toThrow(REFUSED);
  });

  test('take values, and leave the cells beside them alone', () => {
    expect(
      typed(`sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
        sheet.getRange('C2').setNumberFormat('0.0'); return sheet.getRange('B2').getValue();`),
    ).toBe(5);
  });
});

describe('gas/reference/spreadsheet/protection: locked ranges', () => {
  const LOCKED = /^You are trying to edit a protected cell or object/;
  const locked = (body: string, user: string) => {
    const host = aHost(`
      function lock() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        sheet.getRange('C1:D').protect().setDescription('Figures').removeEditors(['${MINJI}']);
      }
      function probe() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} }`);
    host.run('lock', [], asLead);
    return host.run('probe', [], { user, authMode: 'FULL', kind: 'time-trigger' }).result;
  };

  test.each([
    `sheet.getRange('A1:D1').setValues([[1, 2, 3, 4]]);`,
    `sheet.getRange('D7').clearContent();`,
    `sheet.getRange('C2').setNumberFormat('0');`,
    `sheet.insertRowBefore(2);`,
    `sheet.insertRowsAfter(100, 5);`,
    `sheet.deleteRow(3);`,
    `sheet.deleteColumn(4);`,
    `sheet.moveRows(sheet.getRange('5:5'), 1);`,
    `sheet.sort(1);`,
    `sheet.appendRow([1, 2, 3]);`,
    `sheet.clear();`,
  ])('keep a trigger’s account out: %s', (body) => {
    expect(() => locked(body, MINJI)).toThrow(LOCKED);
  });

  test('let the owner of the file in, and everybody into the cells beside', () => {
    expect(
      locked(`sheet.getRange('C1').setValue(1); return sheet.getRange('C1').getValue();`, LEAD),
    ).toBe(1);
    expect(
      locked(`sheet.getRange('B1').setValue(1); return sheet.getRange('B1').getValue();`, MINJI),
    ).toBe(1);
  });

  test('tell by canEdit whom they keep out', () => {
    const body = `const lock = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
      return [sheet.getRange('C1').canEdit(), sheet.getRange('B1').canEdit(), lock.canEdit(),
        lock.getDescription(), lock.getRange().getColumn()];`;
    expect(locked(body, MINJI)).toEqual([false, true, false, 'Figures', 3]);
    expect(locked(body, LEAD)).toEqual([true, true, true, 'Figures', 3]);
  });

  test('keep nobody out while they only warn, or before their editors are listed', () => {
    expect(
      inSheet(`sheet.getRange('A1').protect().setWarningOnly(true); sheet.getRange('B1').protect();
        sheet.getRange('A1:B1').setValues([[1, 2]]); return sheet.getRange('B1').getValue();`),
    ).toBe(2);
  });
});

test('gas/reference/lock/lock-service: the document lock is null where a script has no document', () => {
  expect(
    evaluate(`return LockService.getDocumentLock() === null;`, {
      switches: { documentLock: 'null' },
    }),
  ).toBe(true);
});

describe('formula text in a locale with a decimal comma', () => {
  const told = (formula: string, formulaText: 'English' | 'of the locale', locale = 'de_DE') =>
    inSheet(
      `sheet.getRange('A1:A2').setValues([[3], [4]]);
       const cell = sheet.getRange('B1').setFormula('${formula}');
       return [cell.getFormula(), cell.getDisplayValue()];`,
      { data: { locale }, switches: { formulaText } },
    );

  test.each([
    ['=SUM(A1,A2)', 'English', ['=SUM(A1,A2)', '7']],
    ['=SUM(A1;A2)', 'English', ['=SUM(A1,A2)', '7']],
    ['=SUM(A1;A2)', 'of the locale', ['=SUM(A1;A2)', '7']],
    ['=A1*0,5', 'of the locale', ['=A1*0,5', '1,5']],
    ['=SUM(A1,A2)', 'of the locale', [expect.anything(), '#ERROR!']],
    ['=A1*0.5', 'of the locale', [expect.anything(), '#ERROR!']],
    ['=SUM(1,5)', 'of the locale', ['=SUM(1,5)', '1,5']],
  ] as const)('%s where it is %s', (formula, formulaText, expected) => {
    expect(told(formula, formulaText)).toEqual(expected);
  });

  test('is English everywhere else', () => {
    expect(told('=SUM(A1,A2)', 'of the locale', 'ko_KR')).toEqual(['=SUM(A1,A2)', '7']);
  });
});

test.each([
  ['kept', 'English'],
  ['dropped', ''],
] as const)('a value written under a merge is %s', (writesUnderMerge, under) => {
  const host = aHost(
    `function probe() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange('A1:C2').setValues([['Title', 'English', 3], ['a', 'b', 'c']]);
      return sheet.getRange('A1:C2').getValues();
    }`,
    { switches: { writesUnderMerge } },
  );
  host.workbook.sheets[0].merges.push('A1:B1');
  expect(host.run('probe', [], asLead).result).toEqual([
    ['Title', under, 3],
    ['a', 'b', 'c'],
  ]);
});

describe('gas/reference/base/ui: where the menu is', () => {
  const menuOf = (make: string, installation: 'bound' | 'add-on') => {
    const host = aHost(
      `function onOpen() { SpreadsheetApp.getUi().${make}.addItem('Open', 'open').addToUi(); } function open() {}`,
      { switches: { installation } },
    );
    host.open(LEAD);
    return host.menuPlace(LEAD);
  };

  test.each([
    [`createAddonMenu()`, 'bound', { bar: 'extensions', title: 'Untitled project' }],
    [`createMenu('Mine')`, 'bound', { bar: 'own', title: 'Mine' }],
    [`createAddonMenu()`, 'add-on', { bar: 'extensions', title: 'Waymark' }],
    [`createMenu('Mine')`, 'add-on', { bar: 'extensions', title: 'Waymark' }],
  ] as const)('%s, %s', (make, installation, place) => {
    expect(menuOf(make, installation)).toEqual(place);
  });
});

test('a copied file keeps metadata and ids of sheets; properties and triggers do not come along', () => {
  const host = aHost(`function probe() {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].addDeveloperMetadata('k', 'v');
    PropertiesService.getDocumentProperties().setProperty('a', '1');
    ScriptApp.newTrigger('probe').timeBased().everyHours(1).create();
  }`);
  host.run('probe', [], asLead);
  const copy = host.copiedFile();
  expect(copy.sheets[0].metadata).toEqual([{ key: 'k', value: 'v', visibility: 'DOCUMENT' }]);
  expect(copy.sheets.map(({ id }) => id)).toEqual(aWorkbookData().sheets.map(({ id }) => id));
  expect(copy.hostMemory).toEqual({});
});

test('one formula over a block goes on as if it were dragged there', () => {
  expect(
    inSheet(
      `sheet.getRange('B1:C2').setFormula('=A1'); return sheet.getRange('B1:C2').getFormulas();`,
    ),
  ).toEqual([
    ['=A1', '=B1'],
    ['=A2', '=B2'],
  ]);
});

test('ticks go with the boxes, a fresh rule has no criteria, a user is its address as text', () => {
  expect(
    inSheet(`const cells = sheet.getRange('A1:A2'); cells.insertCheckboxes(); cells.removeCheckboxes();
      return [cells.getValues(), SpreadsheetApp.newDataValidation().getCriteriaType(),
        String(spreadsheet.getEditors()[0])];`),
  ).toEqual([[[''], ['']], null, LEAD]);
});

test('colours other than #rrggbb are not provided', () => {
  expect(refusalInSheet(`sheet.getRange('A1').setBackground('red');`)).toContain('stand-in');
});

test.each([
  ['de_DE', 'Okt 2025'],
  ['es_ES', 'enero 2026'],
  ['ko_KR', '2026-03-01'],
])('in %s “%s” typed by a script becomes a date unless an apostrophe leads', (locale, text) => {
  const parts = { data: { locale } };
  expect(inSheet(`return sheet.getRange('A1').setValue("'${text}").getValue();`, parts)).toBe(text);
  expect(
    inSheet(`return sheet.getRange('A1').setValue('${text}').getValue() instanceof Date;`, parts),
  ).toBe(true);
});
