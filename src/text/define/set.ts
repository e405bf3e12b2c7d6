import type { Phrase } from '../../contract/language/language';
import type { FindingCode, Wanted } from '../../domain/define/set/finding';

/** What is wrong with the set of KPIs. */
export const SET_FINDING_TEXT = {
  too_many_core: {
    ko: '핵심 지표가 {count}개입니다. {most}개를 넘으면 무엇이 중요한지 알기 어렵습니다.',
    en: 'There are {count} core KPIs. With more than {most}, it is hard to see what matters.',
  },
  many_core: {
    ko: '핵심 지표가 {count}개입니다. {advised}개까지 권합니다.',
    en: 'There are {count} core KPIs; up to {advised} are advised.',
  },
  no_leading: {
    ko: '후행 지표만 있고 선행 지표가 없습니다. 예: {first}',
    en: 'There are lagging KPIs, such as “{first}”, but no leading one.',
  },
  vanity_in_core: {
    ko: '핵심 지표 ‘{first}’: {vanity}만으로는 사업이 나아졌는지 알 수 없습니다.',
    en: '“{first}” is a core KPI, but more {vanity} alone do not show that the business is doing better.',
  },
  same_measure: {
    ko: '두 지표의 계산식이 같습니다: {first}, {second}',
    en: '“{first}” and “{second}” have the same measure.',
  },
  same_measure_apart: {
    ko: '두 지표가 같은 값을 주기만 달리해서 잽니다: {first}, {second}. 목표값이 둘 다 필요할 때만 함께 두세요.',
    en: '“{first}” and “{second}” have the same measure at different cadences. Keep both only if you need both targets.',
  },
  same_name: {
    ko: '두 지표의 이름이 같은 뜻입니다: {first}, {second}',
    en: '“{first}” and “{second}” are names for the same thing.',
  },
  opposite_directions: {
    ko: '두 지표가 같은 값을 반대 방향으로 움직이려 합니다: {first}, {second}',
    en: '“{first}” and “{second}” pull the same number in opposite directions.',
  },
  easier_target: {
    ko: '{first}: 목표값({target})이 기준선({baseline})보다 쉽습니다.',
    en: '{first}: the target ({target}) is easier than the baseline ({baseline}).',
  },
  no_values: {
    ko: '{first}: 읽을 수 있는 값이 없습니다.',
    en: '{first}: there is no value to read.',
  },
  no_plan: {
    ko: '{first}: 미달 시 계획이 없습니다.',
    en: '{first}: there is no plan on a miss.',
  },
  no_owner: { ko: '{first}: 담당자가 없습니다.', en: '{first}: there is no owner.' },
  owner_overloaded: {
    ko: '{owner}: 담당하는 지표가 {count}개입니다. {most}개까지 권합니다.',
    en: '{owner} owns {count} KPIs; up to {most} are advised.',
  },
  weights_off: {
    ko: '{first}: 하위 지표의 가중치를 모두 더하면 {weights}입니다. 100%가 되게 맞추세요.',
    en: '{first}: the weights of the KPIs below it add up to {weights}. Make them add up to 100%.',
  },
  definition_changed: {
    ko: '{first}: 진행 중인 기간에 정의가 바뀌었습니다({keys}). 앞 기간의 값과 비교할 때 주의하세요.',
    en: '{first}: the definition changed in the current period ({keys}). Take care when you compare it with earlier periods.',
  },
  past_anew: {
    ko: '{first}: 진행 중인 기간에 정의가 바뀌어({keys}) 지난 기간의 값도 다시 계산했습니다. 이미 보고한 값과 다를 수 있습니다.',
    en: '{first}: the definition changed in the current period ({keys}), and past values were recalculated. They may differ from what was reported.',
  },
  speed_without_quality: {
    ko: '속도 지표(예: {first})는 있지만 품질 지표가 없습니다.',
    en: 'There is a KPI for speed, such as “{first}”, but none for quality.',
  },
  acquisition_without_activation: {
    ko: '신규 유치 지표(예: {first})는 있지만 활성화 지표가 없습니다.',
    en: 'There is a KPI for acquisition, such as “{first}”, but none for activation.',
  },
  revenue_without_repurchase: {
    ko: '매출 지표(예: {first})는 있지만 재구매 지표가 없습니다.',
    en: 'There is a KPI for revenue, such as “{first}”, but none for repurchase.',
  },
  traffic_without_conversion: {
    ko: '유입 지표(예: {first})는 있지만 전환 지표가 없습니다.',
    en: 'There is a KPI for traffic, such as “{first}”, but none for conversion.',
  },
} satisfies Record<FindingCode, Phrase>;

/** What a finding says besides. */
export const MORE_TEXT = {
  /** A KPI that is named for several. */
  andMore: { ko: '{first} 외 {more}개', en: '{first} and {more} more' },
  noTeam: { ko: '팀이 없는 지표', en: 'KPIs without a team' },
  drafts: { ko: '그중 초안 {drafts}개.', en: 'Drafts among them: {drafts}.' },
  onlyDraft: {
    ko: '초안({draft})은 담당자와 계산식을 정해야 셉니다.',
    en: 'The draft “{draft}” counts once it has an owner and a measure.',
  },
};

/** What a fix does, as a button says it. */
export const FIX_TEXT = {
  set: { ko: '{field} 바꾸기: {value} ({kpis})', en: 'Set {field} to {value}: {kpis}' },
  open: { ko: '{field} 정하기 ({kpi})', en: 'Decide on {field}: {kpi}' },
  add: { ko: '{wanted} 지표 추가', en: 'Add a KPI for {wanted}' },
};

export const WANTED_TEXT = {
  leading: { ko: '선행', en: 'early signs (leading)' },
  quality: { ko: '품질', en: 'quality' },
  activation: { ko: '활성화', en: 'activation' },
  repurchase: { ko: '재구매', en: 'repurchase' },
  conversion: { ko: '전환', en: 'conversion' },
} satisfies Record<Wanted, Phrase>;

/** What is wrong with shares and weights, by problem code. */
export const SHARE_PROBLEM_TEXT = {
  shares_form: {
    ko: '공동 지표의 비중은 ‘팀: 비중’을 세미콜론으로 나누어 적습니다. 예: 영업: 0.6; 마케팅: 0.4. ‘{found}’ 부분을 읽을 수 없습니다.',
    en: 'Enter shares as “team: share” and separate them with semicolons, like Sales: 0.6; Marketing: 0.4. “{found}” cannot be read.',
  },
  shares_twice: {
    ko: '‘{found}’ 팀이 두 번 적혀 있습니다. 팀마다 한 번만 적으세요.',
    en: '“{found}” is there twice. Enter each team once.',
  },
  shares_sum: {
    ko: '비중을 모두 더하면 1이어야 합니다. 지금은 {found}입니다.',
    en: 'The shares must add up to 1. They add up to {found}.',
  },
  shares_too_many: {
    ko: '팀은 최대 {most}개입니다. 지금은 {found}개입니다.',
    en: 'There are {found} teams; at most {most} are allowed.',
  },
  weights_not_one: {
    ko: '하위 지표의 가중치를 모두 더하면 {weights}입니다. 100%가 되게 맞추세요. 점수는 100%로 환산해 계산했습니다.',
    en: 'The weights of the KPIs below add up to {weights}. Make them add up to 100%. Their score is calculated as if they did.',
  },
};
