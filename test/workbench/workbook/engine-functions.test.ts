import { aWorkbook, valueOf } from './a-workbook';

const CELLS = {
  A1: 5,
  A2: 7,
  B1: '2026-01-05',
  B2: '2026-01-06',
  B3: '2026-01-07',
  C1: 'Seoul',
  C2: 'Busan',
  D1: 'word',
};
const DAY = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;

/** Expected values: documentation of Google Sheets and Excel, LibreOffice 7.4, or by hand. */
function resultOf(formula: string, locale = 'en_US'): unknown {
  const workbook = aWorkbook({ ...CELLS, Z1: formula, Z2: '=N(Z1)' }, { locale });
  const shown = valueOf(workbook, 'Z1');
  return shown instanceof Date ? valueOf(workbook, 'Z2') : shown;
}

describe('conditions over single cells', () => {
  test.each([
    ['=SUMPRODUCT((A1:A2>5)*A1:A2)', 7],
    ['=SUMPRODUCT(--(A1:A2>4),A1:A2)', 12],
    ['=SUMPRODUCT((A1:A2>4)*(C1:C2="Busan")*A1:A2)', 7],
    ['=SUMPRODUCT(A1:A2,A1:A2)', 74],
    ['=SUMPRODUCT((B1:B3>=DATE(2026,1,6))*1)', 2],
    ['=SUMPRODUCT(A1:A2/A1:A2)', 2],
  ])('%s', (formula, value) => expect(resultOf(formula)).toBe(value));
});

describe('dates as text in criteria', () => {
  test.each([
    ['=SUMIFS(A1:A2,B1:B2,">=2026-01-06")', 7],
    ['=SUMIFS(A1:A2,B1:B2,"2026-01-05")', 5],
    ['=SUMIF(B1:B2,"<1/6/2026",A1:A2)', 5],
    ['=COUNTIF(B1:B3,">2026-01-05")', 2],
    ['=COUNTIFS(B1:B3,">="&DATE(2026,1,6),B1:B3,"<=2026-01-06")', 1],
    ['=AVERAGEIF(B1:B2,">=2026-01-05",A1:A2)', 6],
    ['=MAXIFS(A1:A2,B1:B2,"<=2026-01-05")', 5],
  ])('%s', (formula, value) => expect(resultOf(formula)).toBe(value));

  test('as the spreadsheet’s locale writes them', () => {
    expect(resultOf('=COUNTIF(B1:B3,">=2026. 1. 6")', 'ko_KR')).toBe(2);
  });
});

describe('TEXT', () => {
  test.each([
    ['=TEXT(0.1234,"0.0%")', '12.3%'],
    ['=TEXT(1234.5,"#,##0.0")', '1,234.5'],
    ['=TEXT(-1234.5,"#,##0.00;(#,##0.00)")', '(1,234.50)'],
    ['=TEXT(1234567,"#,##0,""K""")', '1,235K'],
    ['=TEXT(5,"000")', '005'],
    ['=TEXT(0.75,"h:mm AM/PM")', '6:00 PM'],
    ['=TEXT(DATE(2026,1,6),"mmm d, yyyy")', 'Jan 6, 2026'],
    ['=TEXT(DATE(2026,1,6),"dddd")', 'Tuesday'],
    ['=TEXT(DATE(2026,1,6),"yyyy-mm-dd")', '2026-01-06'],
    ['=TEXT(1200,"₩#,##0")', '₩1,200'],
    ['=TEXT(1200,"[$$-409]#,##0.00")', '$1,200.00'],
    ['=TEXT(DATE(2026,1,6),"yyyy""년"" m""월"" d""일""")', '2026년 1월 6일'],
  ])('%s', (formula, text) => expect(resultOf(formula)).toBe(text));

  test('names days in the language of the spreadsheet', () => {
    expect(resultOf('=TEXT(DATE(2026,1,6),"dddd")', 'ko_KR')).toBe('화요일');
  });
});

describe('months and days', () => {
  test.each([
    ['=EDATE(DATE(2024,1,31),1)', DAY('2024-02-29')],
    ['=EDATE(DATE(2023,12,31),2)', DAY('2024-02-29')],
    ['=EDATE(DATE(2024,2,29),12)', DAY('2025-02-28')],
    ['=EDATE(DATE(2024,3,31),-1)', DAY('2024-02-29')],
    ['=EOMONTH(DATE(2024,1,31),1)', DAY('2024-02-29')],
    ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"d")', 30],
    ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"m")', 1],
    ['=DATEDIF(DATE(2020,2,29),DATE(2024,2,28),"Y")', 3],
    ['=DATEDIF(DATE(2023,3,15),DATE(2024,3,14),"ym")', 11],
    ['=DATEDIF(DATE(2023,3,15),DATE(2024,3,14),"md")', 28],
    ['=DATEDIF(DATE(2023,12,31),DATE(2024,3,1),"yd")', 61],
    ['=DATEDIF(DATE(2024,3,1),DATE(2024,1,1),"d")', '#NUM!'],
    ['=DATEVALUE("2024-01-31")', 45_322],
    ['=DATEVALUE("1/31/2024")', 45_322],
    ['=MONTH("2024-02-10")', 2],
    ['="2024-01-31"+1', 45_323],
    ['=WEEKNUM(DATE(2026,1,4),2)', 1],
    ['=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,31))', 22],
  ])('%s', (formula, value) => expect(resultOf(formula)).toBe(value));
});

describe('rounding by the digits that people see', () => {
  test.each([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-1.005,2)', -1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUND(2.5)', 3],
    ['=ROUNDUP(1.1*1.1,2)', 1.21],
    ['=ROUNDUP(8.05*100,0)', 805],
    ['=ROUNDDOWN(4.35*100,0)', 435],
    ['=ROUNDDOWN(-1.99,1)', -1.9],
    ['=TRUNC(1.15*100)', 115],
    ['=MROUND(7.025,0.05)', 7.05],
    ['=MROUND(-7,-3)', -6],
    ['=CEILING(1.1,0.1)', 1.1],
    ['=CEILING(-2.5,1)', -2],
    ['=FLOOR(0.7,0.1)', 0.7],
    ['=FLOOR(-2.5,1)', -3],
    ['=ROUND(1E+300,2)', 1e300],
  ])('%s', (formula, value) => expect(resultOf(formula)).toBe(value));
});

describe('texts in formulas', () => {
  test.each([
    ['="say ""yes"""', 'say "yes"'],
    ['=LEN("C:\\")', 3],
    ['="a""b"&"c\\d"', 'a"bc\\d'],
    ['=""', ''],
  ])('%s', (formula, value) => expect(resultOf(formula)).toBe(value));
});

describe('VALUE', () => {
  test.each([
    ['=VALUE("1,234")', 1234],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("$1,000.5")', 1000.5],
    ['=VALUE("2024-01-31")', 45_322],
    ['=VALUE(" 7 ")', 7],
    ['=VALUE("seven")', '#VALUE!'],
    ['=VALUE(A1)', 5],
  ])('%s', (formula, value) => expect(resultOf(formula)).toBe(value));
});
