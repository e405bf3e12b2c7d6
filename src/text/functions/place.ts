/** Where in its arguments a cell function found something. */
export const PLACE_TEXT = {
  at_argument: { ko: '{argument} 인수', en: '{argument}' },
  at_row: { ko: '{argument} 범위의 {row}번째 행', en: '{argument} row {row} of the range' },
  at_column: {
    ko: '{argument} 범위의 {column}번째 열',
    en: '{argument} column {column} of the range',
  },
  at_cell: {
    ko: '{argument} 범위의 {row}번째 행 {column}번째 열',
    en: '{argument} row {row}, column {column} of the range',
  },
  heading: {
    ko: '. 제목이면 그 아래부터 범위를 잡으세요',
    en: '. If that is a heading, start the range below it',
  },
  at_sheet: { ko: '{cell} 셀', en: 'cell {cell}' },
  at_named: { ko: '{name} 범위의 {row}번째 행', en: '{name} row {row} of the range' },
};
