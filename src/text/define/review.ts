import type { Phrase } from '../../contract/language/language';
import type { Question } from '../../domain/define/review/also-asked';
import type { ReviewProposal, ReviewReason } from '../../domain/define/review/letter-review';
import type { StandIn, Vanity } from '../../domain/define/review/metric-words';

/** Why a letter of the SMART review is as it is. */
export const REVIEW_REASON_TEXT = {
  specific: { ko: '무엇을 재는지 분명합니다.', en: 'It is clear what is counted.' },
  object_missing: {
    ko: '무엇을 재는지 적혀 있지 않습니다.',
    en: 'It does not say what is counted.',
  },
  wish_only: {
    ko: '바라는 방향만 있고 얼마나 바꿀지 알 수 없습니다.',
    en: 'It is a wish: it does not say by how much.',
  },
  object_vague: {
    ko: '‘{object}’ 그대로는 셀 수 없습니다.',
    en: '“{object}” cannot be counted as it is.',
  },
  activity: {
    ko: '결과가 아니라 활동입니다: {object}',
    en: '“{object}” is an activity, not a result.',
  },
  scope_missing: {
    ko: '범위가 없습니다. ‘{object}’만으로는 어느 고객, 채널, 제품인지 알 수 없습니다.',
    en: 'The scope is missing: “{object}” could be any customers, any channel, or any product.',
  },
  definition_behind: {
    ko: '계산식은 바뀌었는데 정의는 그대로입니다: {definition}',
    en: 'The measure has changed, but the definition still says: {definition}',
  },
  measurable: {
    ko: '숫자와 단위가 있고 지금 값을 읽을 수 있습니다.',
    en: 'It has a number and a unit, and its values can be read now.',
  },
  number_missing: { ko: '목표값이 없습니다.', en: 'It has no target number.' },
  unit_missing: { ko: '단위가 없습니다.', en: 'It has no unit.' },
  percent_or_points: {
    ko: '비율을 {amount} 바꾼다는 말은 두 가지로 읽힙니다.',
    en: 'A change of a rate by {amount} can be read in two ways.',
  },
  source_missing: {
    ko: '값이 어디서 오는지 정하지 않았습니다.',
    en: 'It does not say where its values come from.',
  },
  values_not_read: {
    ko: '데이터 소스는 있지만 아직 값을 읽어 보지 않았습니다.',
    en: 'It has a source, but its values have not been read yet.',
  },
  values_missing: {
    ko: '데이터 소스는 있지만 읽을 수 있는 값이 없습니다.',
    en: 'It has a source, but no value can be read from it.',
  },
  achievable: {
    ko: '지난 값의 추세로 보면 {chances}입니다.',
    en: '{chances}, by the forecast of its own history.',
  },
  hard_to_reach: {
    ko: '{chances}입니다. 도전 목표에 가깝습니다.',
    en: '{chances}. This is a stretch target.',
  },
  late_to_reach: {
    ko: '{chances}입니다. 기한에는 달성하지만 그 전 기간에는 놓치기 쉽습니다.',
    en: '{chances}. It is reached by the due date, but likely missed before it.',
  },
  easy_to_reach: {
    ko: '{chances}입니다. 쉬운 목표입니다.',
    en: '{chances}. This is an easy target.',
  },
  history_missing: {
    ko: '달성 확률을 계산할 만큼 알려진 지난 값이 아직 없습니다.',
    en: 'Too few past values are known yet to calculate the chance of reaching it.',
  },
  history_unread: {
    ko: '지난 값을 아직 읽지 않아 달성 확률을 모릅니다.',
    en: 'Its past values have not been read yet, so the chance of reaching it is not known.',
  },
  history_irregular: {
    ko: '지난 값의 날짜가 고르지 않아 달성 확률을 계산할 수 없습니다.',
    en: 'Its past values are too irregular to calculate the chance of reaching it.',
  },
  compared_missing: {
    ko: '비교할 값이 없어 목표값이 아직 숫자로 정해지지 않았습니다.',
    en: 'The value that the target is compared with is missing, so the target is no number yet.',
  },
  due_beyond: {
    ko: '기한이 너무 멀어 지난 값으로 예측할 수 없습니다.',
    en: 'It is due too far ahead to be forecast from past values.',
  },
  out_of_reach: {
    ko: '{chances}입니다. 현실적인 목표가 아닙니다.',
    en: '{chances}. This is out of reach.',
  },
  nearly_certain: {
    ko: '{chances}입니다. 아무것도 바꾸지 않아도 달성합니다.',
    en: '{chances}. It will be met even if nothing changes.',
  },
  easier_than_baseline: {
    ko: '목표값({target})이 기준선({baseline})보다 쉽습니다.',
    en: 'The target ({target}) is easier than the baseline ({baseline}).',
  },
  growth_unreal: {
    ko: '{days}일 안에 {times}배 차이를 만드는 것은 현실적이지 않습니다.',
    en: 'A change by a factor of {times} within {days} days is not realistic.',
  },
  aim_missing: {
    ko: '목표값이 없어 달성 확률을 계산할 수 없습니다.',
    en: 'Without a target, there is nothing to judge.',
  },
  relevant: { ko: '연계 목표가 있습니다: {objective}', en: 'It serves an objective: {objective}' },
  objective_missing: {
    ko: '어떤 목표에 기여하는지 적혀 있지 않습니다.',
    en: 'It does not say which objective it serves.',
  },
  vanity: {
    ko: '{vanity}만으로는 사업이 나아졌는지 알 수 없습니다.',
    en: 'A higher number of {vanity} alone does not show that the business is doing better.',
  },
  vanity_for_nothing: {
    ko: '연계 목표가 없고, {vanity}만으로는 사업이 나아졌는지 알 수 없습니다.',
    en: 'It names no objective, and a higher number of {vanity} alone does not show that the business is doing better.',
  },
  outside_control: {
    ko: '담당자가 바꿀 수 없는 외부 요인에 달려 있습니다.',
    en: 'It depends on things that the owner cannot influence.',
  },
  off_business: {
    ko: '사업 성과와 어떻게 이어지는지 분명하지 않습니다.',
    en: 'It is not clear how it is linked to the results of the business.',
  },
  parent_missing: {
    ko: '상위 지표와 이어져 있지 않습니다.',
    en: 'It is not linked to a parent KPI.',
  },
  time_bound: {
    ko: '주기, 시작일, 기한이 모두 있습니다.',
    en: 'It has a cadence, a start, and a due date.',
  },
  cadence_missing: {
    ko: '기한은 있지만 주기가 없습니다.',
    en: 'It has a due date but no cadence.',
  },
  due_missing: { ko: '주기는 있지만 기한이 없습니다.', en: 'It has a cadence but no due date.' },
  start_missing: { ko: '시작일이 없습니다.', en: 'It has no start date.' },
  due_far: {
    ko: '기한이 18개월보다 먼데 단계별 목표가 없습니다.',
    en: 'It is due in more than 18 months and has no milestones.',
  },
  due_past: { ko: '기한이 이미 지났습니다.', en: 'Its due date has passed.' },
  someday: { ko: '‘언젠가’는 기한이 아닙니다.', en: '“Someday” is not a due date.' },
  times_of_nothing: {
    ko: '주기와 기한은 기본값입니다. 아직 무엇을 재는지 정하지 않았습니다.',
    en: 'Cadence and due date are defaults. Nothing to measure has been chosen yet.',
  },
  times_missing: {
    ko: '주기와 기한이 모두 없습니다.',
    en: 'It has neither a cadence nor a due date.',
  },
} satisfies Record<ReviewReason, Phrase>;

/** How likely it is, and for which period; as well for the one that runs, where it holds in that. */
export const CHANCES_TEXT = {
  alone: {
    ko: '달성 확률은 {period}에 {chance}',
    en: 'The chance of reaching it in {period} is {chance}',
  },
  andNow: {
    ko: '달성 확률은 {period}에 {chance}, 이번 기간({periodNow})에 {chanceNow}',
    en: 'The chance of reaching it is {chance} in {period} and {chanceNow} in this period ({periodNow})',
  },
};

/** What would make the letter right. */
export const REVIEW_PROPOSAL_TEXT = {
  rewrite: { ko: '이렇게 써 보세요: {kpi}', en: 'Try this: {kpi}' },
  name_object: {
    ko: '무엇을 셀지 적으세요. 예: 신규 계약 건수',
    en: 'Enter what to count, such as new contracts.',
  },
  name_countable: {
    ko: '셀 수 있는 것을 대신 고르세요. 예: {standIn}',
    en: 'Choose something that can be counted instead, such as {standIn}.',
  },
  name_result: {
    ko: '활동으로 얻으려는 결과를 고르세요. 예: {standIn}',
    en: 'Choose the result you want from it, such as {standIn}.',
  },
  name_scope: {
    ko: '범위를 정하세요. 예: 유입 채널별 월간 고유 방문자 수',
    en: 'Enter the scope, such as unique monthly visitors by channel.',
  },
  check_definition: {
    ko: '정의가 새 계산식에 맞는지 확인하고 고치세요. 이름과 계획도 살펴보세요.',
    en: 'Check that the definition fits the new measure, and the name and plan with it.',
  },
  give_number: { ko: '목표값을 숫자로 정하세요.', en: 'Enter the target as a number.' },
  give_unit: {
    ko: '단위를 고르세요. 예: 건, %, 원',
    en: 'Choose the unit, such as a count, %, or a currency.',
  },
  choose_percent: {
    ko: '지금 비율의 {amount}인가요, 아니면 {points}인가요?',
    en: 'Is it {amount} of the current rate, or {points}?',
  },
  choose_source: {
    ko: '어느 시트의 어떤 값으로 잴지 고르세요.',
    en: 'Choose the sheet and the values that measure it.',
  },
  read_values: {
    ko: '지난 기간의 값을 미리 보고 맞는지 확인하세요.',
    en: 'Preview the values of past periods and check them.',
  },
  check_source: {
    ko: '계산식이 읽는 열과 날짜를 확인하세요.',
    en: 'Check the columns and dates that the measure reads.',
  },
  set_stages: {
    ko: '단계별 목표로 나누세요.',
    en: 'Set milestones on the way.',
  },
  raise_target: {
    ko: '더 도전적인 목표값을 정하세요.',
    en: 'Choose a more ambitious target.',
  },
  give_benchmark: {
    ko: '업계 평균 같은 벤치마크를 적어 비교하세요.',
    en: 'Enter a benchmark to compare with, such as the industry average.',
  },
  choose_basis: {
    ko: '무엇과 비교할지 고르세요.',
    en: 'Choose what the target change is compared with.',
  },
  give_baseline: {
    ko: '지금 수준을 기준선에 적으세요.',
    en: 'Enter the current value as the baseline.',
  },
  lower_target: {
    ko: '닿을 수 있는 목표값이나 더 늦은 기한을 정하세요.',
    en: 'Choose a target within reach or a later due date.',
  },
  beat_baseline: {
    ko: '기준선보다 나은 목표값을 정하세요.',
    en: 'Choose a target that is better than the baseline.',
  },
  name_objective: {
    ko: '어떤 전략 목표를 위한 지표인가요?',
    en: 'Which objective does it serve?',
  },
  add_outcome: {
    ko: '성과를 나타내는 지표를 함께 보세요. 예: {twin}',
    en: 'Track the outcome as well, such as {twin}.',
  },
  choose_controllable: {
    ko: '담당자가 바꿀 수 있는 지표를 고르세요.',
    en: 'Choose a KPI that the owner can influence.',
  },
  name_contribution: {
    ko: '이 지표가 목표에 어떻게 기여하나요?',
    en: 'How does it contribute to the objective?',
  },
  choose_parent: {
    ko: '어느 상위 지표에 기여하나요?',
    en: 'Which parent KPI does it contribute to?',
  },
  give_cadence: { ko: '얼마나 자주 잴지 고르세요.', en: 'Choose how often it is measured.' },
  give_due: {
    ko: '언제까지 달성할지 날짜를 정하세요.',
    en: 'Choose the date by which to reach it.',
  },
  give_start: { ko: '언제부터 적용할지 정하세요.', en: 'Choose the first day it applies.' },
} satisfies Record<ReviewProposal, Phrase>;

/** What can be counted in the place of an activity, or of what cannot be counted itself. */
export const STAND_IN_TEXT = {
  contracts: { ko: '신규 계약 건수', en: 'new contracts' },
  leads: { ko: '신규 리드 건수', en: 'new leads' },
  conversion: { ko: '계약 전환율', en: 'conversion to contracts' },
  replies: { ko: '응답률', en: 'reply rate' },
  passed: { ko: '평가 통과율', en: 'pass rate of assessments' },
  searches: { ko: '브랜드 검색량', en: 'searches for the brand' },
  active_users: { ko: '활성 사용자 수', en: 'active users' },
  survey_score: { ko: '내부 설문 점수', en: 'internal survey score' },
  defect_rate: { ko: '불량률', en: 'defect rate' },
  new_product_sales: { ko: '신제품 매출', en: 'sales of new products' },
  result: { ko: '활동으로 얻은 신규 계약 건수', en: 'new contracts won by it' },
} satisfies Record<StandIn, Phrase>;

export const VANITY_TEXT = {
  downloads: { ko: '다운로드 수', en: 'downloads' },
  page_views: { ko: '조회수', en: 'page views' },
  followers: { ko: '팔로워 수', en: 'followers' },
  likes: { ko: '좋아요 수', en: 'likes' },
  impressions: { ko: '노출 수', en: 'impressions' },
  signups: { ko: '누적 가입자 수', en: 'total sign-ups' },
} satisfies Record<Vanity, Phrase>;

/** The outcome that gives a vanity metric its meaning. */
export const OUTCOME_TEXT = {
  downloads: { ko: '월간 활성 사용자 수(MAU)', en: 'monthly active users (MAU)' },
  page_views: { ko: '구매 전환율', en: 'the conversion rate' },
  followers: { ko: '팔로워가 만든 매출', en: 'revenue from followers' },
  likes: { ko: '게시물에서 온 구매 전환율', en: 'conversion from posts' },
  impressions: { ko: '노출 대비 전환율', en: 'conversions per impression' },
  signups: { ko: '가입자의 활성화율', en: 'the activation rate of new users' },
} satisfies Record<Vanity, Phrase>;

/** What a definition answers besides the five letters. */
export const QUESTION_TEXT = {
  left_out: {
    ko: '이 숫자에서 빠지는 것은 무엇인가요?',
    en: 'What does the number leave out?',
  },
  plan_on_miss: {
    ko: '미달이면 담당자가 무엇을 하나요?',
    en: 'What will the owner do if it is missed?',
  },
  why_measured: { ko: '왜 측정하나요?', en: 'Why is it measured?' },
  core_or_supporting: { ko: '핵심 지표인가요, 보조 지표인가요?', en: 'Is it core or supporting?' },
  leading_or_lagging: { ko: '선행 지표인가요, 후행 지표인가요?', en: 'Is it leading or lagging?' },
} satisfies Record<Question, Phrase>;

/** For each letter a sentence that lacks it, and one that has it. */
export const EXAMPLE_TEXT = {
  wish: { ko: '매출 확대', en: 'Grow sales' },
  specificKpi: {
    ko: '이번 분기 동안 월 매출 15% 증가',
    en: 'Increase monthly sales by 15% this quarter',
  },
  unmeasured: { ko: '고객 만족도 개선', en: 'Improve customer satisfaction' },
  measuredKpi: {
    ko: '월별 고객 설문 평균 4.5점 이상',
    en: 'Average of at least 4.5 points in the monthly customer survey',
  },
  unreal: { ko: '한 달 만에 매출 10배', en: 'Ten times the sales within a month' },
  realKpi: { ko: '3개월 내 월 매출 15% 증가', en: 'Increase monthly sales by 15% in 3 months' },
  vain: { ko: '앱 다운로드 수 늘리기', en: 'More app downloads' },
  relevantKpi: {
    ko: '신규 가입자의 첫 달 활성화율 60% 이상',
    en: 'At least 60% of new users active in their first month',
  },
  timeless: { ko: '언젠가 만족도 90% 달성', en: 'Reach 90% satisfaction someday' },
  timedKpi: {
    ko: '올해 4분기까지 만족도 90% 달성',
    en: 'Reach 90% satisfaction by Q4 of this year',
  },
};

/** A goal as a KPI, in the order of its language. */
export const REWRITE_TEXT = {
  more: { ko: '{until} {metric} {amount} 증가', en: 'Increase {metric} by {amount} {until}' },
  less: { ko: '{until} {metric} {amount} 감소', en: 'Reduce {metric} by {amount} {until}' },
  score: {
    ko: '{until} {metric} {amount} 이상',
    en: 'Reach a {metric} of at least {amount} {until}',
  },
  thisQuarter: { ko: '이번 분기 동안', en: 'this quarter' },
  byDay: { ko: '{day}까지', en: 'by {day}' },
  day: { ko: '일', en: 'daily' },
  week: { ko: '주', en: 'weekly' },
  month: { ko: '월', en: 'monthly' },
  quarter: { ko: '분기', en: 'quarterly' },
  half: { ko: '반기', en: 'half-yearly' },
  year: { ko: '연', en: 'yearly' },
};

export const STAGES_TEXT = { proposed: { ko: '예: {stages}', en: 'For example: {stages}' } };
