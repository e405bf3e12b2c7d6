import { StandInError } from './failures';

/**
 * Google's exceptions come in the account's language (reference/platform.md 13). Only the first Korean
 * sentence is one that people have published; the others are ours, which is enough to show that nothing
 * goes by their words. `{1}`, `{2}` … stand for what the sentence names.
 */
const KOREAN: readonly (readonly [english: string, korean: string])[] = [
  [
    'You do not have permission to call {1}. Required permissions: {2}',
    '{1}을(를) 호출할 수 있는 권한이 없습니다. 필수 권한: {2}',
  ],
  ['You do not have permission to call {1}.', '{1}을(를) 호출할 수 있는 권한이 없습니다.'],
  ['You do not have permission to edit this document.', '이 문서를 수정할 권한이 없습니다.'],
  ['Authorization is required to perform that action.', '이 작업을 하려면 승인이 필요합니다.'],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    '보호된 셀 또는 개체를 수정하려고 합니다. 수정해야 하는 경우 스프레드시트 소유자에게 문의하여 보호를 해제하세요.',
  ],
  [
    'This operation is not allowed on cells in typed columns.',
    '유형이 지정된 열의 셀에서는 이 작업을 할 수 없습니다.',
  ],
  ['Cannot call {1} from this context.', '이 상황에서는 {1}을(를) 호출할 수 없습니다.'],
  [
    "The parameters ({1}) don't match the method signature for {2}.",
    '매개변수({1})가 {2}의 메서드 서명과 일치하지 않습니다.',
  ],
  [
    'Service Spreadsheets timed out while accessing document.',
    '스프레드시트 문서에 접근하는 중 시간이 초과되었습니다.',
  ],
  ['Service timed out: {1}', '서비스 시간이 초과되었습니다: {1}'],
  ['Exceeded maximum execution time', '최대 실행 시간을 초과했습니다'],
  [
    'Service using too much computer time for one day.',
    '하루 동안 서비스가 컴퓨터 시간을 너무 많이 사용했습니다.',
  ],
  [
    'Service invoked too many times for one day: {1}.',
    '하루 동안 서비스를 너무 많이 호출했습니다: {1}.',
  ],
  [
    'Lock timeout: another process was holding the lock for too long.',
    '잠금 시간 초과: 다른 프로세스가 잠금을 너무 오래 유지하고 있습니다.',
  ],
  ['Limit exceeded: Email Recipients Per Message.', '한도 초과: 메일당 받는 사람 수.'],
  ['Limit exceeded: Email Body Size.', '한도 초과: 메일 본문 크기.'],
  ['DNS error: {1}', 'DNS 오류: {1}'],
  ['Timeout: {1}', '시간 초과: {1}'],
  ['Attribute provided with invalid value: {1}', '속성에 잘못된 값이 있음: {1}'],
  ['Limit exceeded: URLFetch {1}.', '한도 초과: URLFetch {1}.'],
  ["{1} is not in the manifest's urlFetchWhitelist", '매니페스트의 urlFetchWhitelist에 없음: {1}'],
  ['Request failed for {1}', '요청 실패: {1}'],
  ['Failed to send email: no recipient', '메일을 보내지 못함: 받는 사람 없음'],
  ['Invalid email: {1}', '잘못된 이메일: {1}'],
  ['Invalid argument: {1}', '잘못된 인수: {1}'],
  ['Argument too large: {1}', '인수가 너무 큽니다: {1}'],
  ['Argument must be at least 1: {1}', '인수는 1 이상이어야 합니다: {1}'],
  [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    '속성 저장 할당량을 초과했습니다. 일부 속성을 삭제하고 다시 시도하세요.',
  ],
  ['No HTML file named {1} was found.', '이름이 {1}인 HTML 파일을 찾을 수 없습니다.'],
  ['Range not found', '범위를 찾을 수 없습니다'],
  ['Sheet {1} not found', '시트 {1}을(를) 찾을 수 없습니다'],
  ['Cell reference out of range', '셀 참조가 범위를 벗어났습니다'],
  [
    'The coordinates of the range are outside the dimensions of the sheet.',
    '범위의 좌표가 시트의 크기를 벗어났습니다.',
  ],
  ['The starting row of the range is too small.', '범위의 시작 행이 너무 작습니다.'],
  ['The starting column of the range is too small.', '범위의 시작 열이 너무 작습니다.'],
  ['The number of rows in the range must be at least 1.', '범위의 행 수는 1 이상이어야 합니다.'],
  ['The number of columns in the range must be at least 1.', '범위의 열 수는 1 이상이어야 합니다.'],
  [
    'The number of rows in the data does not match the number of rows in the range. The data has {1} but the range has {2}.',
    '데이터의 행 수가 범위의 행 수와 다릅니다. 데이터는 {1}개인데 범위는 {2}개입니다.',
  ],
  [
    'The number of columns in the data does not match the number of columns in the range. The data has {1} but the range has {2}.',
    '데이터의 열 수가 범위의 열 수와 다릅니다. 데이터는 {1}개인데 범위는 {2}개입니다.',
  ],
  ['Those rows are out of bounds.', '해당 행은 범위를 벗어났습니다.'],
  ['Those columns are out of bounds.', '해당 열은 범위를 벗어났습니다.'],
  ["You can't delete all the rows on the sheet.", '시트의 모든 행을 삭제할 수는 없습니다.'],
  ["You can't delete all the columns on the sheet.", '시트의 모든 열을 삭제할 수는 없습니다.'],
  ["You can't freeze all rows on the sheet.", '시트의 모든 행을 고정할 수는 없습니다.'],
  [
    'Cannot shift the group depth of the first or the last column.',
    '첫 열이나 마지막 열의 그룹 깊이는 바꿀 수 없습니다.',
  ],
  ["You can't freeze all columns on the sheet.", '시트의 모든 열을 고정할 수는 없습니다.'],
  ["You can't hide all the sheets in a document.", '문서의 모든 시트를 숨길 수는 없습니다.'],
  ["You can't remove all the sheets in a document.", '문서의 모든 시트를 삭제할 수는 없습니다.'],
  [
    'A sheet with the name "{1}" already exists. Please enter another name.',
    "이름이 '{1}'인 시트가 이미 있습니다. 다른 이름을 입력하세요.",
  ],
  [
    'This action would increase the number of cells in the workbook above the limit of {1} cells.',
    '이 작업을 하면 통합 문서의 셀 수가 한도인 {1}개를 넘게 됩니다.',
  ],
  [
    'The data you entered in cell {1} violates the data validation rules set on this cell.',
    '셀 {1}에 입력한 데이터가 이 셀에 설정된 데이터 확인 규칙을 위반합니다.',
  ],
  [
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    '입력한 내용이 셀 하나에 허용되는 최대 50000자를 초과합니다.',
  ],
  [
    'The clock trigger needs a frequency before it can be created.',
    '시간 트리거를 만들려면 먼저 주기를 정해야 합니다.',
  ],
  [
    'Add-ons may use time-based triggers that run at most hourly.',
    '부가기능의 시간 기반 트리거는 1시간에 한 번까지만 실행할 수 있습니다.',
  ],
  [
    'This add-on has created too many time-based triggers in this document for this Google user account.',
    '이 부가기능이 이 문서에서 이 Google 계정에 시간 기반 트리거를 너무 많이 만들었습니다.',
  ],
  [
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    '이 스크립트에 트리거가 너무 많습니다. 더 추가하려면 먼저 트리거를 삭제해야 합니다.',
  ],
];

const PLACE = /\{\d\}/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SENTENCES = KOREAN.map(([english, korean]) => ({
  pattern: new RegExp(`^${english.split(PLACE).map(escaped).join('(.*)')}$`, 's'),
  korean,
}));

/** The exception as an account of that language reads it. */
export function inAccountLanguage(message: string, locale: string): string {
  if (!locale.startsWith('ko')) return message;
  for (const { pattern, korean } of SENTENCES) {
    const named = pattern.exec(message);
    if (named) return korean.replace(/\{(\d)\}/g, (_, place: string) => named[Number(place)]);
  }
  // A test may have it fail in words of another language.
  if (/[\u3040-\u30ff\uac00-\ud7a3]/.test(message)) return message;
  throw new StandInError(`The stand-in has no Korean sentence for: ${message}`);
}
