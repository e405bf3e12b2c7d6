/** What the page of the cell functions says. */
export const PALETTE_TEXT = {
  title: { ko: '함수 넣기', en: 'Insert a function' },
  search: { ko: '함수 찾기', en: 'Find a function' },
  searchHelp: {
    ko: '이름이나 하려는 일로 찾습니다. 예: 해지율, 생애가치, NPS',
    en: 'By name, or by what it is for: churn rate, lifetime value, NPS',
  },
  noHelp: {
    ko: '이 브라우저는 함수 설명을 펼칠 수 없습니다. 브라우저를 최신판으로 바꾼 뒤 다시 여세요. 함수는 셀에 =와 이름을 적어 바로 쓸 수 있습니다.',
    en: 'This browser cannot unpack the help of the functions. Update it and open this page again. The functions themselves work: type = and a name into a cell.',
  },
  family: { ko: '갈래', en: 'Family' },
  allFamilies: { ko: '모든 함수', en: 'All functions' },
  found: { ko: '함수 {count}개', en: '{count} functions' },
  foundOne: { ko: '함수 1개', en: '1 function' },
  foundNone: {
    ko: '맞는 함수가 없습니다. 다른 말로 찾거나 갈래를 바꿔 보세요.',
    en: 'No function fits. Try another word, or all families.',
  },
  back: { ko: '함수 목록', en: 'All functions' },
  arguments: { ko: '인수', en: 'Arguments' },
  optionalArguments: { ko: '더 정하기 ({count}개)', en: 'More to choose ({count})' },
  asDefault: { ko: '정하지 않음', en: 'Not given' },
  asDefaultWord: { ko: '정하지 않음: {word}', en: 'Not given: {word}' },
  formula: { ko: '수식', en: 'Formula' },
  insert: { ko: '선택한 셀에 넣기', en: 'Insert into the selected cell' },
  inserting: { ko: '넣는 중…', en: 'Inserting…' },
  inserted: { ko: '{cell} 셀에 넣었습니다.', en: 'It stands in {cell} now.' },
  shows: { ko: '결과: {shown}', en: 'It shows {shown}.' },
  showsNothing: { ko: '결과는 빈칸입니다.', en: 'Its result is blank.' },
  showsLater: {
    ko: '시트가 계산하고 있습니다. 결과는 곧 셀에 나옵니다.',
    en: 'The sheet is computing it. The result comes into the cell shortly.',
  },
  insertedError: {
    ko: '{cell} 셀에 넣었지만 {shown} 오류가 났습니다.',
    en: 'It stands in {cell}, but shows the error {shown}.',
  },
  errorNote: {
    ko: '시트에서 그 셀에 마우스를 올리면 이유가 나옵니다. 고친 뒤 다시 넣으세요.',
    en: 'Point at the cell in the sheet to read why. Mend it here and insert it again.',
  },
  errorRoom: {
    ko: '결과가 펼쳐질 자리에 값이 있으면 비우거나 다른 셀에 넣으세요. 비어 있다면 인수의 범위가 시트에 있는지 보세요.',
    en: 'If there are values where the result should spread, clear them or choose another cell. If not, check that the ranges exist.',
  },
  replace: { ko: '{cell}의 내용 바꾸기', en: 'Replace what {cell} holds' },
  forExample: { ko: '예: {example}', en: 'e.g. {example}' },
  needed: { ko: '이 인수는 꼭 있어야 합니다.', en: 'This argument is required.' },
  needRange: {
    ko: '범위가 필요합니다. A2:A처럼 적거나 시트에서 고르고 ‘선택’을 누르세요.',
    en: 'A range is needed. Write it like A2:A, or select it in the sheet and press “Pick”.',
  },
  needNumber: {
    ko: '숫자나 숫자가 있는 셀이 필요합니다. 예: 0.7, B2',
    en: 'A number is needed, or a cell that holds one: 0.7, B2',
  },
  needDay: {
    ko: '날짜나 날짜가 있는 셀이 필요합니다. 예: 2026-03-31, B2',
    en: 'A date is needed, or a cell that holds one: 2026-03-31, B2',
  },
  needQuotes: {
    ko: '따옴표가 맞지 않습니다. 따옴표 안의 따옴표는 두 번 적으세요.',
    en: 'The quotation marks do not match. Write one that is meant inside twice.',
  },
  headingLeftOut: {
    ko: '제목 행을 빼고 {row}행부터 넣었습니다.',
    en: 'It begins in row {row}, below the heading.',
  },
  fromHeading: {
    ko: '제목 행({row}행)부터 넣었습니다.',
    en: 'It begins with the headings in row {row}.',
  },
  downFromCell: {
    ko: '고른 셀({row}행)부터 열 끝까지 넣었습니다.',
    en: 'It reaches from row {row} to the end of the column.',
  },
  examples: { ko: '예', en: 'Examples' },
  exampleCells: { ko: '셀에 이렇게 있을 때', en: 'With these cells' },
  exampleResult: { ko: '결과', en: 'Result' },
  rules: { ko: '규칙과 결과', en: 'Rules and result' },
  result: { ko: '결과', en: 'Result' },
  resultWords: { ko: '결과의 말', en: 'Words of the result' },
  method: { ko: '계산법과 출처', en: 'Method and source' },
  others: { ko: '다른 곳의 정의', en: 'How others define it' },
  source: { ko: '출처', en: 'Source' },
};
