/** The page of the cell functions. */
export const PALETTE_TEXT = {
  title: { ko: '함수 넣기', en: 'Insert a function' },
  search: { ko: '함수 찾기', en: 'Find a function' },
  searchHelp: {
    ko: '이름이나 하려는 일로 찾습니다. 예: 해지율, 생애가치, NPS',
    en: 'Search by name or purpose: churn rate, lifetime value, NPS',
  },
  noHelp: {
    ko: '이 브라우저는 함수 설명을 펼칠 수 없습니다. 브라우저를 최신판으로 바꾼 뒤 다시 여세요. 함수는 셀에 =와 이름을 적어 바로 쓸 수 있습니다.',
    en: 'This browser cannot open the function help. Update it and open this page again. You can still use the functions: type = and a name in a cell.',
  },
  family: { ko: '갈래', en: 'Family' },
  allFamilies: { ko: '모든 함수', en: 'All functions' },
  found: { ko: '함수 {count}개', en: '{count} functions' },
  foundOne: { ko: '함수 1개', en: '1 function' },
  foundNone: {
    ko: '맞는 함수가 없습니다. 다른 말로 찾거나 갈래를 바꿔 보세요.',
    en: 'No function matches. Try another word or all families.',
  },
  back: { ko: '함수 목록', en: 'All functions' },
  arguments: { ko: '인수', en: 'Arguments' },
  optionalArguments: { ko: '더 정하기 ({count}개)', en: 'More options ({count})' },
  asDefault: { ko: '정하지 않음', en: 'Not set' },
  asDefaultWord: { ko: '정하지 않음: {word}', en: 'Not set: {word}' },
  formula: { ko: '수식', en: 'Formula' },
  insert: { ko: '선택한 셀에 넣기', en: 'Insert into the selected cell' },
  inserting: { ko: '넣는 중…', en: 'Inserting…' },
  wouldFail: {
    ko: '이대로 넣으면 셀에 오류가 표시됩니다. {problem}',
    en: 'As it is, the cell would show an error. {problem}',
  },
  inserted: { ko: '{cell} 셀에 넣었습니다.', en: 'The formula is in {cell}.' },
  shows: { ko: '결과: {shown}', en: 'Result: {shown}.' },
  showsNothing: { ko: '결과는 빈칸입니다.', en: 'Its result is blank.' },
  showsLater: {
    ko: '시트가 계산하고 있습니다. 결과는 곧 셀에 나옵니다.',
    en: 'The sheet is calculating. The result appears in the cell shortly.',
  },
  insertedError: {
    ko: '{cell} 셀에 넣었지만 {shown} 오류가 났습니다.',
    en: 'The formula is in {cell}, but shows the error {shown}.',
  },
  errorNote: {
    ko: '시트에서 그 셀에 마우스를 올리면 이유가 나옵니다. 고친 뒤 다시 넣으세요.',
    en: 'Hover over the cell in the sheet to read why. Fix it here and insert it again.',
  },
  errorRoom: {
    ko: '결과가 펼쳐질 자리에 값이 있으면 비우거나 다른 셀에 넣으세요. 비어 있다면 인수의 범위가 시트에 있는지 보세요.',
    en: 'If other values are in the way of the result, clear them or choose another cell. If not, check that the ranges exist.',
  },
  replace: { ko: '{cell}의 내용 바꾸기', en: 'Replace the content of {cell}' },
  forExample: { ko: '예: {example}', en: 'e.g. {example}' },
  needed: { ko: '이 인수는 꼭 있어야 합니다.', en: 'This argument is required.' },
  needRange: {
    ko: '범위가 필요합니다. A2:A처럼 적거나 시트에서 고르고 ‘선택’을 누르세요.',
    en: 'Enter a range like A2:A, or select it in the sheet and press “Pick”.',
  },
  needNumber: {
    ko: '숫자나 숫자가 있는 셀이 필요합니다. 예: 0.7, B2',
    en: 'Enter a number or a cell with one, like 0.7 or B2.',
  },
  needDay: {
    ko: '날짜나 날짜가 있는 셀이 필요합니다. 예: 2026-03-31, B2',
    en: 'Enter a date or a cell with one, like 2026-03-31 or B2.',
  },
  needQuotes: {
    ko: '따옴표가 맞지 않습니다. 따옴표 안의 따옴표는 두 번 적으세요.',
    en: 'The quotation marks do not match. Double the ones inside the text.',
  },
  headingLeftOut: {
    ko: '제목 행을 빼고 {row}행부터 넣었습니다.',
    en: 'The range starts in row {row}, below the heading.',
  },
  fromHeading: {
    ko: '제목 행({row}행)부터 넣었습니다.',
    en: 'The range starts with the headings in row {row}.',
  },
  columnOfCell: {
    ko: '고른 셀이 있는 열을 넣었습니다. 셀 하나만 쓰려면 직접 적으세요: {cell}',
    en: 'This is the column of the selected cell. For that cell alone, type {cell}.',
  },
  examples: { ko: '예', en: 'Examples' },
  exampleCells: { ko: '셀에 이렇게 있을 때', en: 'With these cells' },
  exampleResult: { ko: '결과', en: 'Result' },
  rules: { ko: '규칙과 결과', en: 'Rules and result' },
  result: { ko: '결과', en: 'Result' },
  resultWords: { ko: '결과에 나오는 말', en: 'Words in the result' },
  method: { ko: '계산법과 출처', en: 'Method and source' },
  others: { ko: '다른 곳의 정의', en: 'How others define it' },
  source: { ko: '출처', en: 'Source' },
};
