import { aSheet, later, rowsOf, turn } from './cells';

/** A café writes down each day what came in; some cells hold a word instead of a number. */
export const CAFE_KO = [
  aSheet('일매출', [
    ['○○카페 일일 매출 장부', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', ''],
    ['날짜', '요일', '방문객수', '주문건수', '매출액(원)', '원가', '폐기금액', '비고'],
    ...rowsOf(150, (i) => [
      later('2025-11-01', i),
      turn(['토', '일', '월', '화', '수', '목', '금'], i),
      60 + (i % 40),
      40 + (i % 30),
      420_000 + (i % 9) * 31_000,
      150_000 + (i % 9) * 9_000,
      turn([0, 5_000, 12_000], i),
      i % 20 === 3 ? '비 와서 손님 적음' : '',
    ]),
    ['합계', '', 11_850, 8_100, 81_600_000, 27_900_000, 850_000, ''],
  ]),
  aSheet('메뉴별 판매', [
    ['판매일', '메뉴', '구분', '수량', '금액'],
    ...rowsOf(160, (i) => [
      later('2025-11-01', Math.floor(i / 2)),
      turn(['아메리카노', '라떼', '치즈케이크', '스콘'], i),
      turn(['음료', '음료', '디저트', '디저트'], i),
      3 + (i % 12),
      (3 + (i % 12)) * 4_500,
    ]),
  ]),
];

export const CAFE_EN = [
  aSheet('Daily takings', [
    ['Corner Café, takings by day', '', '', '', '', '', ''],
    ['Date', 'Weekday', 'Visitors', 'Transactions', 'Takings (£)', 'Cost of goods', 'Waste (£)'],
    ...rowsOf(150, (i) => [
      later('2025-11-01', i),
      turn(['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'], i),
      i % 31 === 5 ? 'closed' : 60 + (i % 40),
      40 + (i % 30),
      420 + (i % 9) * 31,
      150 + (i % 9) * 9,
      turn([0, 5, 12], i),
    ]),
  ]),
  aSheet('Item sales', [
    ['Sold on', 'Item', 'Category', 'Qty', 'Amount'],
    ...rowsOf(160, (i) => [
      later('2025-11-01', Math.floor(i / 2)),
      turn(['Americano', 'Latte', 'Cheesecake', 'Scone'], i),
      turn(['Drinks', 'Drinks', 'Bakery', 'Bakery'], i),
      3 + (i % 12),
      (3 + (i % 12)) * 4.5,
    ]),
  ]),
];
