import { workbookFromXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { aPackage, type PackageParts } from './a-package';

const read = (parts: PackageParts) => workbookFromXlsx(aPackage(parts), '지표.xlsx');
const sheetOf = (parts: PackageParts) => read(parts).workbook.sheets[0];
const rows = (xml: string) => ({ sheet: `<sheetData>${xml}</sheetData>` });
/** Formulas, values, and in brackets the values that belong to the result of another cell's formula. */
const formulasOf = (xml: string) =>
  sheetOf(rows(xml)).cells.map((row) =>
    row.map((cell) => cell?.formula ?? (cell?.spilled ? [cell.value] : cell?.value)),
  );
const codesOf = (parts: PackageParts) => read(parts).losses.map(({ code }) => code);

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="맑은 고딕"/></font><font><b/><i/><sz val="11"/><name val="맑은 고딕"/><color rgb="FFC00000"/></font><font><u/><sz val="14"/><name val="맑은 고딕"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/></patternFill></fill></fills>' +
  '<borders><border><left/></border><border><left style="thin"/></border></borders>' +
  '<cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="14"/><xf fontId="1" fillId="2"><alignment horizontal="center" wrapText="1"/></xf><xf fontId="2" borderId="1"><alignment vertical="top"/></xf><xf numFmtId="9"/></cellXfs>';

describe('a workbook that another program wrote', () => {
  test('opens with the Korean defaults, its own ids and the name of the file', () => {
    const { workbook, losses } = read(rows('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(workbook).toMatchObject({
      title: '지표',
      locale: 'ko_KR',
      timeZone: 'Asia/Seoul',
      hostMemory: {},
      namedRanges: [],
      sheets: [{ id: 0, title: 'Sheet1', rowCount: 1000, columnCount: 26, metadata: [] }],
    });
    expect(losses).toEqual([]);
  });

  test('may leave out the numbers of rows and cells', () => {
    expect(
      formulasOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    ).toEqual([[1, 2], [3]]);
  });

  test('has values of every type', () => {
    const { cells } = sheetOf({
      ...rows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
          '<c r="D1" t="inlineStr"><is><t>안녕</t></is></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
          '<c r="F1" t="d"><v>2026-04-01T12:00:00</v></c></row>',
      ),
      strings: '<si><t xml:space="preserve"> 앞뒤 </t></si>',
    });
    expect(cells[0]).toEqual([
      { value: ' 앞뒤 ' },
      { value: true },
      { value: '#N/A' },
      { value: '안녕' },
      { value: 'ab', formula: '="a"&"b"' },
      { value: 46113.5 },
    ]);
  });

  test('shares formulas between cells: each reads them from its own place', () => {
    expect(
      formulasOf(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A1+A$1+SUM($A$1:A1)&amp;"A1"&amp;LOG10(A1)</f><v>0</v></c>' +
          '<c r="C2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
      ).slice(1),
    ).toEqual([
      [
        undefined,
        '=A1+$A1+A$1+SUM($A$1:A1)&"A1"&LOG10(A1)',
        '=B1+$A1+B$1+SUM($A$1:B1)&"A1"&LOG10(B1)',
      ],
      [undefined, '=A2+$A2+A$1+SUM($A$1:A2)&"A1"&LOG10(A2)'],
    ]);
  });

  test('has array formulas, whose results are not values of their own', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>7</v></c></row>',
      ),
    ).toEqual([['=ARRAYFORMULA(B1:B2*2)'], [[4], 7]]);
  });

  test('comes from Google Sheets with functions that Excel does not have', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f>IFERROR(__xludf.DUMMYFUNCTION("CHURN(B2:B,""start"")"),0.08)</f><v>0.08</v></c>' +
          '<c r="B1"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)</f><v>5</v></c><c r="C1"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f><v>1</v></c></row>',
      ),
    ).toEqual([['=CHURN(B2:B,"start")', [5], '=XLOOKUP(1,A:A,B:B)']]);
  });

  test('keeps dates as their serial numbers with their formats', () => {
    const { cells } = sheetOf({
      ...rows(
        '<row r="1"><c r="A1" s="1"><v>46113</v></c><c r="B1" s="2"><v>46113.25</v></c><c r="C1" s="5"><v>0.125</v></c></row>',
      ),
      styles: STYLES,
    });
    expect(cells[0]).toEqual([
      { value: 46113, format: 'yyyy-mm-dd' },
      { value: 46113.25, format: 'yyyy-mm-dd' },
      { value: 0.125, format: '0%' },
    ]);
  });

  test('counts dates from 1904 on old Macs: they are moved, and that is said', () => {
    const parts = {
      ...rows('<row r="1"><c r="A1" s="1"><v>44651</v></c><c r="B1"><v>44651</v></c></row>'),
      styles: STYLES,
      before: '<workbookPr date1904="1"/>',
    };
    expect(sheetOf(parts).cells[0].map((cell) => cell?.value)).toEqual([46113, 44651]);
    expect(codesOf(parts)).toEqual(['dates_1904']);
  });

  test('keeps bold, italic, colours of the theme, alignment and wrapping', () => {
    const { cells } = sheetOf({
      ...rows('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'),
      styles: STYLES,
      bookRelations: [['theme', 'theme/theme1.xml']],
      others: {
        'xl/theme/theme1.xml':
          '<a:theme xmlns:a="a"><a:clrScheme><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>',
      },
    });
    const { background, ...look } = cells[0][0] ?? {};
    expect(look).toEqual({
      value: 1,
      bold: true,
      italic: true,
      fontColor: '#c00000',
      wrap: true,
      horizontalAlignment: 'center',
    });
    // Excel's palette: accent 1 (#4472C4), lighter 40 %, is #8EA9DB; Excel reckons in steps of 1/240.
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(background?.slice(at, at + 2) ?? '', 16),
    );
    expect(
      [0x8e - red, 0xa9 - green, 0xdb - blue].map(Math.abs).filter((gap) => !(gap <= 1)),
    ).toEqual([]);
  });

  test('keeps widths, frozen panes, hidden rows and columns, and the lock of a sheet', () => {
    expect(
      sheetOf({
        sheet:
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="1" max="2" width="20" customWidth="1"/><col min="4" max="16384" hidden="1"/></cols>' +
          '<sheetData><row r="3" hidden="1"/></sheetData><sheetProtection sheet="1"/>',
      }),
    ).toMatchObject({
      frozenRows: 2,
      frozenColumns: 1,
      columnWidths: { 1: 140, 2: 140 },
      hiddenRows: [3],
      hiddenColumns: Array.from({ length: 23 }, (_, index) => index + 4),
      protections: [{ description: '', warningOnly: false }],
    });
  });

  test('keeps notes, also in cells without a value', () => {
    const { cells } = sheetOf({
      ...rows(''),
      sheetRelations: [['comments', '../comments1.xml']],
      others: {
        'xl/comments1.xml':
          '<comments><commentList><comment ref="B2"><text><r><t>첫 줄\n</t></r><r><t>둘째 줄</t></r></text></comment></commentList></comments>',
      },
    });
    expect(cells[1][1]).toEqual({ note: '첫 줄\n둘째 줄' });
  });

  test('keeps lists, in both forms that a file may hold them', () => {
    const parts = {
      sheet:
        '<sheetData><row r="1"><c r="D1"><v>1</v></c><c r="E1"><v>2</v></c></row></sheetData><dataValidations>' +
        '<dataValidation type="list" showErrorMessage="1" sqref="A2:A9 B2"><formula1>"가, 나"</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="C1"><formula1>$D$1:$E$1</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="F1"><formula1>1</formula1></dataValidation></dataValidations>' +
        '<extLst><ext><x14:dataValidations xmlns:x14="x"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f xmlns:xm="m">"TRUE,FALSE"</xm:f></x14:formula1><xm:sqref xmlns:xm="m">G1:G1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    };
    expect(sheetOf(parts).validations).toEqual([
      { range: 'A2:A9', kind: 'list', values: ['가', '나'], allowInvalid: false },
      { range: 'B2', kind: 'list', values: ['가', '나'], allowInvalid: false },
      { range: 'C1', kind: 'list', values: ['1', '2'], allowInvalid: true },
      { range: 'G1:G', kind: 'checkbox', values: [], allowInvalid: false },
    ]);
    expect(codesOf(parts)).toEqual(['list_sources', 'validations']);
  });

  test('keeps names that stand for one range, and says which it does not keep', () => {
    const parts = {
      ...rows(''),
      after:
        '<definedNames><definedName name="매출">Sheet1!$B$2:$B$1048576</definedName><definedName name="부가세">0.1</definedName>' +
        '<definedName name="_xlnm.Print_Area">Sheet1!$A$1:$B$2</definedName><definedName name="끊김">#REF!</definedName></definedNames>',
    };
    expect(read(parts).workbook.namedRanges).toEqual([{ name: '매출', sheetId: 0, range: 'B2:B' }]);
    expect(read(parts).losses.map(({ code, count }) => [code, count])).toEqual([
      ['names', 2],
      ['print_setup', 1],
    ]);
  });
});

describe('what is not kept of a workbook is said', () => {
  const cases: [code: string, parts: PackageParts][] = [
    ['malformed', { sheet: '<sheetData/><mergeCells><mergeCell ref="A1:A1"/></mergeCells>' }],
    [
      'hyperlinks',
      { sheet: '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>' },
    ],
    [
      'conditional_formats',
      {
        sheet:
          '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="dataBar"/></conditionalFormatting>',
      },
    ],
    ['filters', { sheet: '<sheetData/><autoFilter ref="A1:B2"/>' }],
    ['passwords', { sheet: '<sheetProtection sheet="1" hashValue="x"/><sheetData/>' }],
    [
      'protected_ranges',
      { sheet: '<sheetData/><protectedRanges><protectedRange sqref="A1"/></protectedRanges>' },
    ],
    [
      'split_panes',
      { sheet: '<sheetViews><sheetView><pane xSplit="900"/></sheetView></sheetViews><sheetData/>' },
    ],
    [
      'view_settings',
      { sheet: '<sheetViews><sheetView showGridLines="0"/></sheetViews><sheetData/>' },
    ],
    ['print_setup', { sheet: '<sheetData/><pageSetup orientation="landscape"/>' }],
    ['groups', rows('<row r="1" outlineLevel="1"/>')],
    [
      'sparklines',
      {
        sheet:
          '<sheetData/><extLst><ext><x14:sparklineGroups xmlns:x14="x"><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      },
    ],
    ['extensions', { sheet: '<sheetData/><scenarios/>' }],
    ['external_links', rows('<row r="1"><c r="A1"><f>[1]Data!A1*2</f><v>4</v></c></row>')],
    ['table_formulas', rows('<row r="1"><c r="A1"><f>SUM(Sales[Amount])</f><v>4</v></c></row>')],
    [
      'data_tables',
      rows('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>4</v></c></row>'),
    ],
    [
      'rich_text',
      {
        ...rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        strings: '<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>',
      },
    ],
    ['macros', { ...rows(''), bookRelations: [['vbaProject', 'vbaProject.bin']] }],
    [
      'other_sheets',
      {
        ...rows(''),
        after: '',
        before: '<sheets><sheet name="Chart1" r:id="rId4"/></sheets>',
        bookRelations: [['chartsheet', 'chartsheets/sheet1.xml']],
      },
    ],
    ['tables', { ...rows(''), sheetRelations: [['table', '../tables/table1.xml']] }],
    ['pivot_tables', { ...rows(''), sheetRelations: [['pivotTable', '../pivotTables/p1.xml']] }],
    [
      'threads',
      { ...rows(''), sheetRelations: [['threadedComment', '../threadedComments/t1.xml']] },
    ],
    [
      'pictures',
      {
        ...rows(''),
        sheetRelations: [['drawing', '../drawings/d1.xml']],
        others: { 'xl/drawings/d1.xml': '<wsDr><pic/></wsDr>' },
      },
    ],
    [
      'charts',
      {
        ...rows(''),
        sheetRelations: [['drawing', '../drawings/d1.xml']],
        others: {
          'xl/drawings/d1.xml': '<wsDr><graphicFrame><c:chart xmlns:c="c"/></graphicFrame></wsDr>',
        },
      },
    ],
    [
      'shapes',
      {
        ...rows(''),
        sheetRelations: [['vmlDrawing', '../drawings/v1.vml']],
        others: { 'xl/drawings/v1.vml': '<xml><x:ClientData ObjectType="Checkbox"><br></xml>' },
      },
    ],
  ];

  test.each(cases)('%s', (code, parts) => {
    expect(codesOf(parts)).toEqual([code]);
  });

  test('borders, by the number of cells', () => {
    const cell = (name: string) => `<c r="${name}" s="4"><v>1</v></c>`;
    const { losses } = read({
      ...rows(`<row r="1">${cell('A1')}${cell('B1')}</row>`),
      styles: STYLES,
    });
    expect(losses.map(({ code, count }) => [code, count])).toEqual([['borders', 2]]);
  });

  test('a cell whose formula is not kept keeps its last value', () => {
    expect(formulasOf('<row r="1"><c r="A1"><f>[1]Data!A1*2</f><v>4</v></c></row>')).toEqual([[4]]);
  });
});

describe('a hostile file', () => {
  test('that names cells beyond any sheet takes no memory for them', () => {
    const cell = (name: string) => `<c r="${name}"><v>1</v></c>`;
    const parts = rows(
      `<row r="1">${cell('A1')}${cell('ZZZZZZ1')}</row><row r="99999999999" hidden="1">${cell('A99999999999')}</row><row r="-1">${cell('B2')}</row><row r="x">${cell('B3')}</row>`,
    );
    expect(sheetOf(parts)).toMatchObject({
      cells: [[{ value: 1 }]],
      hiddenRows: [],
      rowCount: 1000,
    });
    expect(codesOf(parts)).toEqual(['grid', 'malformed']);
  });

  test('that lets an array formula fill the whole sheet is read at once', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">B1</f></c><c r="B1"><v>2</v></c></row>',
      ),
    ).toEqual([['=ARRAYFORMULA(B1)', [2]]]);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'that calls things %s is read like any other',
    (name) => {
      const parts: PackageParts = {
        sheet: `<sheetData/><${name}/>`,
        styles: `<${name}><font/></${name}>`,
        sheetRelations: [
          [name, `../${name}`],
          ['drawing', name],
          ['comments', `../../${name}`],
        ],
        after: `<definedNames><definedName name="${name}">Sheet1!$A$1</definedName></definedNames>`,
      };
      expect(read(parts).workbook.namedRanges).toEqual([{ name, sheetId: 0, range: 'A1' }]);
      expect(codesOf(parts)).toEqual(['extensions']);
    },
  );

  test('that defines entities gets none of them', () => {
    const bytes = aPackage({
      sheet: '<sheetData><row><c t="str"><v>&x;</v></c></row></sheetData>',
    });
    expect(() => workbookFromXlsx(bytes, 'a.xlsx')).toThrow(/not an \.xlsx workbook or is damaged/);
  });
});
