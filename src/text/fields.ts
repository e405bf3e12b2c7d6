import type { Language } from '../contract/language';
import type { Problem } from '../domain/problem';
import { phraseOf, say } from './say';

/** What is wrong with a field: what is required, what was found, what to do. Keys are problem codes. */
export const FIELD_TEXT = {
  required: {
    ko: '운영 중으로 바꾸려면 꼭 필요합니다. 값을 입력하거나 초안으로 저장하세요.',
    en: 'Required before the KPI may become active. Fill it in, or save the KPI as a draft.',
  },
  actual_or_measure: {
    ko: '운영 중으로 바꾸려면 계산식이나 실적 가운데 하나가 있어야 합니다. 둘 다 비어 있습니다.',
    en: 'An active KPI needs a measure or an actual value. Both are blank: fill in one of them.',
  },
  text_long: {
    ko: '최대 {longest}자까지 쓸 수 있습니다. 지금은 {found}자이니 줄여 주세요.',
    en: 'At most {longest} characters are allowed and {found} were found. Shorten the text.',
  },
  number_form: {
    ko: '숫자가 필요합니다. ‘{found}’ 대신 1,000,000이나 5%, 0.05처럼 적으세요.',
    en: 'A number is required, but “{found}” was found. Write it like 1,000,000 or 5% or 0.05.',
  },
  number_small: {
    ko: '{min} 이상이어야 합니다. 지금 값은 {found}입니다.',
    en: 'It must be {min} or more, but {found} was found.',
  },
  number_large: {
    ko: '{max} 이하여야 합니다. 지금 값은 {found}입니다.',
    en: 'It must be {max} or less, but {found} was found.',
  },
  number_whole: {
    ko: '정수여야 합니다. 지금 값은 {found}입니다.',
    en: 'A whole number is required, but {found} was found.',
  },
  choice_unknown: {
    ko: '‘{found}’ 대신 다음 가운데 하나를 고르세요: {choices}',
    en: '“{found}” is not one of the choices. Choose one of: {choices}',
  },
  day_form: {
    ko: '날짜가 필요합니다. ‘{found}’ 대신 2026-03-31처럼 연-월-일로 적으세요.',
    en: 'A date is required, but “{found}” was found. Write year-month-day, like 2026-03-31.',
  },
  email_form: {
    ko: '메일 주소가 필요합니다. ‘{found}’ 대신 이름 없이 minji@example.com처럼 적으세요.',
    en: 'An e-mail address is required, but “{found}” was found. Write it bare, like minji@example.com.',
  },
  email_one: {
    ko: '메일 주소는 하나만 쓸 수 있습니다. ‘{found}’에서 한 사람만 남기세요. 다른 사람은 참조에 적습니다.',
    en: 'Exactly one address is allowed, but “{found}” was found. Keep one person; others go to the watchers.',
  },
  emails_many: {
    ko: '메일 주소는 최대 {most}개입니다. 지금은 {found}개입니다.',
    en: 'At most {most} addresses are allowed, but {found} were found.',
  },
  stages_form: {
    ko: '단계는 ‘날짜: 목표’를 세미콜론으로 나누어 적습니다. 예: 2026-06-30: 0.30; 2026-12-31: 0.40. ‘{found}’ 부분을 읽을 수 없습니다.',
    en: 'Stages are “date: target”, parted by semicolons, like 2026-06-30: 0.30; 2026-12-31: 0.40. “{found}” cannot be read.',
  },
  stages_order: {
    ko: '단계는 날짜 순서로 적고 같은 날짜는 한 번만 씁니다. ‘{found}’ 부분의 날짜를 확인하세요.',
    en: 'Stages stand in the order of their dates, each date once. Check the date at “{found}”.',
  },
  stages_too_many: {
    ko: '단계는 최대 {most}개입니다. 지금은 {found}개입니다.',
    en: 'At most {most} stages are allowed, but {found} were found.',
  },
  checkbox_form: {
    ko: '체크하거나 체크를 푸세요. 지금은 ‘{found}’ 값이 들어 있습니다.',
    en: 'A ticked or unticked box is required, but “{found}” was found.',
  },
  due_before_starts: {
    ko: '기한({due})이 시작일({starts})보다 빠릅니다. 시작일과 같거나 늦은 날로 바꾸세요.',
    en: 'The due date ({due}) is before the start ({starts}). Choose the start day or a later one.',
  },
  target_high_alone: {
    ko: '목표 상한은 방향이 ‘사이’일 때만 씁니다. 상한을 지우거나 방향을 바꾸세요.',
    en: 'An upper target belongs only to the direction “between”. Clear it or change the direction.',
  },
  target_high_missing: {
    ko: '방향이 ‘사이’이면 목표 상한이 필요합니다. 상한을 입력하세요.',
    en: 'The direction “between” needs an upper target. Fill it in.',
  },
  target_high_low: {
    ko: '목표 상한({high})은 목표({target})보다 커야 합니다.',
    en: 'The upper target ({high}) must be greater than the target ({target}).',
  },
  baseline_is_target: {
    ko: '기준선이 목표({target})와 같으면 진척을 잴 수 없습니다. 둘 가운데 하나를 바꾸세요.',
    en: 'With a baseline equal to the target ({target}) no progress can be measured. Change one of them.',
  },
  miss_above_warn: {
    ko: '미달 기준({missAt})은 주의 기준({warnAt})보다 높을 수 없습니다.',
    en: '“Miss at” ({missAt}) may not be higher than “warn at” ({warnAt}).',
  },
  parent_self: {
    ko: '자기 자신을 상위 지표로 둘 수 없습니다. 다른 지표의 번호를 쓰거나 비워 두세요.',
    en: 'A KPI cannot be its own parent. Choose another KPI’s ID or leave it blank.',
  },
  parent_unknown: {
    ko: '번호가 ‘{found}’인 지표가 없습니다. 지표 정의서에 있는 번호를 쓰거나 비워 두세요.',
    en: 'No KPI has the ID “{found}”. Choose an ID of the register or leave it blank.',
  },
  parent_cycle: {
    ko: '상위 지표가 돌고 돌아 자기 자신에게 옵니다: {path}. 다른 상위 지표를 고르세요.',
    en: 'The parents lead back to this KPI: {path}. Choose another parent.',
  },
};

/** The sentence for a field's problem; `undefined` for a code that is not a field's, such as a measure's. */
export function fieldSentence(problem: Problem, language: Language): string | undefined {
  const phrase = phraseOf(FIELD_TEXT, problem.code);
  return phrase && say(phrase, language, problem.values);
}
