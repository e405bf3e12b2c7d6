import type { CutAdviceCode } from '../../domain/define/set/cut';
import type { Phrase } from '../../contract/language/language';

/** What a candidate lacks. */
export const CANDIDATE_PROBLEM_TEXT = {
  candidate_without_measure: {
    ko: '계산식이 없습니다. 무엇으로 계산할지 정하세요.',
    en: 'There is no measure yet. Choose what the KPI is calculated from.',
  },
  candidate_needs: {
    ko: '계산식이 없습니다. 필요한 데이터: {source}',
    en: 'There is no measure yet. Data it needs: {source}',
  },
  candidate_without_number: {
    ko: '실적 칸에 숫자가 없습니다.',
    en: 'Its actual shows no number.',
  },
  candidate_typed: {
    ko: '직접 입력하거나 셀 하나를 가리키는 숫자라 점검할 행이 없습니다.',
    en: 'Its number is typed or comes from a single cell, so there are no rows to check.',
  },
  candidate_without_rows: {
    ko: '계산식이 읽는 열에 날짜가 있는 행이 없습니다.',
    en: 'The columns of its measure hold no dated rows.',
  },
  candidate_period_empty: {
    ko: '지난 기간({period})의 데이터가 없습니다.',
    en: 'There is no data for the last period ({period}).',
  },
  candidate_young: {
    ko: '값이 있는 마감 기간이 {periods}개뿐입니다.',
    en: 'Closed periods with a value: only {periods}.',
  },
  candidate_rows_broken: {
    ko: '{range}에 계산을 틀리게 하는 셀이 있습니다. DATA_QUALITY로 확인하세요.',
    en: '{range} has cells that make the result wrong. Check it with DATA_QUALITY.',
  },
  candidate_rows_odd: {
    ko: '{range}에 확인할 셀이 {count}개 있습니다(빈칸, 이상값, 다른 종류의 값).',
    en: 'Cells to look at in {range}: {count} (blanks, outliers, other kinds of value).',
  },
  candidate_days_missing: {
    ko: '{range}에 행이 없는 날짜가 {count}개 있습니다.',
    en: 'Dates without a row in {range}: {count}.',
  },
};

/** Why a choice is not saved, by problem code. */
export const CHOICE_PROBLEM_TEXT = {
  choice_refused: {
    ko: '저장하지 않았습니다. 그사이 달라진 지표가 있습니다. 목록을 다시 읽고 확인하세요.',
    en: 'Nothing was saved: some KPIs have changed in the meantime. Read the list again and check them.',
  },
  choice_twice: {
    ko: '번호가 {id}인 지표가 두 번 들어 있어 저장하지 않았습니다. 목록을 다시 읽으세요.',
    en: 'Nothing was saved: the KPI with the ID {id} is there twice. Read the list again.',
  },
  choice_gone: {
    ko: '번호가 {id}인 지표가 지워졌습니다.',
    en: 'The KPI with the ID {id} was deleted.',
  },
  choice_no_draft: {
    ko: '{kpi}: 이제 초안이 아닙니다. 바꾸려면 지표의 정의를 여세요.',
    en: '{kpi} is not a draft any more. To change it, open its definition.',
  },
  choice_moved: {
    ko: '{kpi}: {keys} 항목이 바뀌었습니다. 지금 값: {now}',
    en: '{kpi}: {keys} was changed. It is now: {now}',
  },
  choice_cleared: {
    ko: '{kpi}: {keys} 항목의 값이 지워졌습니다.',
    en: '{kpi}: {keys} was cleared.',
  },
};

/** What speaks against a choice. */
export const CUT_ADVICE_TEXT: Record<CutAdviceCode, Phrase> = {
  too_few: {
    ko: '고른 핵심 지표가 {count}개입니다. {fewest}개 이상 고르면 목표를 여러 면에서 볼 수 있습니다.',
    en: 'Core KPIs chosen: {count}. Choose at least {fewest} to see the objective from more than one side.',
  },
  many: {
    ko: '핵심 지표가 {count}개입니다. {fewest}~{advised}개가 좋습니다.',
    en: 'Core KPIs: {count}. {fewest} to {advised} are best.',
  },
  too_many: {
    ko: '핵심 지표가 {count}개입니다. {most}개 이하로 줄이세요.',
    en: 'Core KPIs: {count}. Cut them to {most} or fewer.',
  },
  no_leading: {
    ko: '선행 지표가 없습니다. 결과가 나오기 전에 움직이는 지표를 하나 고르세요.',
    en: 'There is no leading KPI. Choose one that moves before the result does.',
  },
  no_lagging: {
    ko: '후행 지표가 없습니다. 결과 자체를 재는 지표를 하나 고르세요.',
    en: 'There is no lagging KPI. Choose one that shows the result.',
  },
  without_data: {
    ko: '아직 데이터가 없습니다: {names}',
    en: 'No data yet: {names}',
  },
  vanity: {
    ko: '커지기만 하고 성과를 말하지 않는 지표입니다: {names}',
    en: 'Vanity metrics, which grow without saying much about the business: {names}',
  },
};

/** The view that leads from a goal to a few KPIs. */
export const CHOOSE_TEXT = {
  title: { ko: '지표 고르기', en: 'Choose KPIs' },
  steps: { ko: '고르는 단계', en: 'Steps of the choice' },
  goalStep: { ko: '연계 목표', en: 'Objective' },
  hypothesisStep: { ko: '가설', en: 'Hypothesis' },
  candidatesStep: { ko: '후보', en: 'Candidates' },
  dataStep: { ko: '데이터', en: 'Data' },
  rankStep: { ko: '순위', en: 'Ranking' },
  cutStep: { ko: '선택', en: 'Cut' },
  defineStep: { ko: '정의', en: 'Define' },
  back: { ko: '이전', en: 'Back' },
  next: { ko: '다음', en: 'Next' },
  saving: { ko: '저장하는 중…', en: 'Saving…' },

  objective: { ko: '연계 목표', en: 'Objective' },
  objectiveHelp: {
    ko: '이루고 싶은 모습을 한 문장으로 쓰세요. 예: 고객이 다시 찾는 가게가 된다',
    en: 'Write in one sentence where you want to get. Example: become the shop that customers come back to',
  },
  objectiveAmount: {
    ko: '목표 문장에 숫자가 있습니다. 숫자는 지표의 목표값에 쓰면 더 좋습니다.',
    en: 'The sentence has a number in it. Numbers fit better into the targets of the KPIs.',
  },
  whichGoal: { ko: '어느 목표를 위해 고르나요?', en: 'Which goal are you choosing for?' },
  newGoal: { ko: '새 목표', en: 'A new one' },
  goalWithDrafts: { ko: '{objective} (초안 {count}개)', en: '{objective} (drafts: {count})' },
  reword: { ko: '이 목표의 문구 바꾸기', en: 'Change the wording of this goal' },
  rewordTo: { ko: '새 문구', en: 'New wording' },
  keepWording: { ko: '문구 그대로 두기', en: 'Keep the wording' },
  unsaved: {
    ko: '작성 내용으로 보관합니다. 후보를 넣으면 지표에 저장됩니다.',
    en: 'This is kept for you. It is saved to the KPIs once you take in candidates.',
  },
  notKept: {
    ko: '작성 내용을 보관하지 못했습니다. 이 창을 닫으면 저장하지 않은 내용이 사라집니다.',
    en: 'Your entries could not be kept. What is not saved is lost when you close this page.',
  },
  hypothesis: { ko: '가설', en: 'Hypothesis' },
  hypothesisHelp: {
    ko: '무엇이 무엇으로 이어지는지 쓰세요. 예: 온보딩 개선 → 활성화율 → 고객 생애 가치',
    en: 'Write what leads to what. Example: better onboarding → activation rate → lifetime value',
  },

  candidatesHelp: {
    ko: '이 목표를 따르는 초안이 후보입니다. 다른 초안도 넣을 수 있습니다. 10개쯤 모아 보세요.',
    en: 'Drafts that serve this goal are candidates. You can take in others. Collect about ten.',
  },
  ofGoal: { ko: '이 목표의 초안', en: 'Drafts for this goal' },
  withoutGoal: { ko: '연계 목표가 없는 초안', en: 'Drafts without an objective' },
  takeAll: { ko: '모두 후보로 넣기', en: 'Take all in' },
  otherGoals: { ko: '다른 목표의 초안 {count}개', en: 'Drafts for other goals: {count}' },
  otherGoalsHelp: {
    ko: '넣은 초안을 핵심으로 고르면 연계 목표가 이 목표로 바뀝니다. 고르지 않으면 그대로입니다.',
    en: 'A draft that you choose as core gets this goal as its objective. The others stay as they are.',
  },

  toSave: { ko: '다음으로 가면 저장할 내용', en: 'Saved when you go on' },
  toldGiven: { ko: '연계 목표 넣기: {names}', en: 'Objective added: {names}' },
  toldReworded: { ko: '연계 목표 문구 바꾸기: {names}', en: 'Objective reworded: {names}' },
  toldMoved: {
    ko: '연계 목표를 이 목표로 바꾸기: {names}',
    en: 'Objective changed to this one: {names}',
  },
  toldHypothesis: { ko: '가설 바꾸기: {names}', en: 'Hypothesis changed: {names}' },
  toldMarks: { ko: '점수: {names}', en: 'Ratings: {names}' },
  toldCore: { ko: '핵심이 되는 지표: {names}', en: 'Become core: {names}' },
  toldSupporting: { ko: '보조가 되는 지표: {names}', en: 'Become supporting: {names}' },
  before: { ko: '{name}(지금: {before})', en: '{name} (now: {before})' },
  wordsStay: {
    ko: '운영 중인 지표는 이전 문구를 그대로 씁니다: {names}. 바꾸려면 지표의 정의를 여세요.',
    en: 'Active KPIs keep the earlier wording: {names}. To change it, open their definitions.',
  },
  readAgain: { ko: '목록 다시 읽기', en: 'Read the list again' },
  readingAgain: { ko: '읽는 중…', en: 'Reading…' },
  listRead: { ko: '목록을 다시 읽었습니다.', en: 'The list was read again.' },
  listReadGone: {
    ko: '목록을 다시 읽었습니다. 후보에서 빠진 지표: {names}',
    en: 'The list was read again. No longer drafts: {names}',
  },
  recheck: { ko: '다시 확인', en: 'Check again' },
  rechecking: { ko: '확인하는 중…', en: 'Checking…' },
  rechecked: { ko: '데이터를 다시 확인했습니다.', en: 'The data was checked again.' },
  stored: { ko: '저장된 값: {mark}', en: 'Stored: {mark}' },
  notSaved: {
    ko: '고른 것을 아직 저장하지 않았습니다.',
    en: 'Your choice is not saved yet.',
  },
  toCut: { ko: '선택 단계로', en: 'Go to the cut' },

  noCandidates: { ko: '아직 후보가 없습니다.', en: 'There are no candidates yet.' },
  count: { ko: '후보 {count}개', en: 'Candidates: {count}' },
  fromTemplates: { ko: '템플릿에서 추가', en: 'Add from templates' },
  fromSentence: { ko: '문장으로 추가', en: 'Add from a sentence' },
  noTiming: { ko: '선행/후행 미정', en: 'Leading or lagging not set' },
  running: { ko: '이미 운영 중인 핵심 지표: {names}', en: 'Core KPIs already active: {names}' },

  dataHelp: {
    ko: '후보마다 계산식이 읽는 행을 점검한 결과입니다.',
    en: 'How the rows behind each candidate look.',
  },
  verdictOk: { ko: '양호', en: 'Good' },
  verdictCheck: { ko: '확인 필요', en: 'Needs a look' },
  verdictBroken: { ko: '오류 있음', en: 'Has errors' },
  verdictNone: { ko: '데이터 없음', en: 'No data' },
  verdictTyped: { ko: '점검할 행 없음', en: 'No rows to check' },
  rows: { ko: '{count}행', en: 'Rows: {count}' },
  span: { ko: '{first} ~ {last}', en: '{first} to {last}' },
  periods: {
    ko: '최근 12개 기간 중 {count}개에 값 있음',
    en: 'Periods with a value: {count} of the last 12',
  },
  dataMark: { ko: '데이터 품질 {mark}', en: 'Data quality {mark}' },

  rankHelp: {
    ko: '1(낮음)~5(높음)로 매기세요. 순위 점수는 세 값을 곱한 값입니다.',
    en: 'Rate each from 1 (low) to 5 (high). The score is the product of the three.',
  },
  impact: { ko: '영향도', en: 'Impact' },
  impactHelp: {
    ko: '영향도: 매출, 비용, 고객에 기여하는 정도',
    en: 'Impact: contribution to revenue, cost or customers',
  },
  dataQuality: { ko: '데이터 품질', en: 'Data quality' },
  dataQualityHelp: {
    ko: '데이터 품질: 데이터를 믿을 수 있는 정도. 점검 결과로 제안합니다.',
    en: 'Data quality: how far the data can be trusted. Proposed from the check.',
  },
  feasibility: { ko: '실행 가능성', en: 'Feasibility' },
  feasibilityHelp: {
    ko: '실행 가능성: 팀이 실제로 움직일 수 있는 정도',
    en: 'Feasibility: how far the team can act on it',
  },
  proposed: { ko: '제안하는 데이터 품질: {mark}', en: 'Proposed data quality: {mark}' },
  score: { ko: '{score}점', en: 'Score {score}' },
  noScore: { ko: '점수 없음', en: 'No score yet' },

  cutHelp: {
    ko: '{fewest}~{advised}개를 고르세요(많아도 {most}개). 나머지는 보조 지표로 남고 지워지지 않습니다.',
    en: 'Choose {fewest} to {advised}, at most {most}. The others stay as supporting KPIs; nothing is deleted.',
  },
  candidates: { ko: '후보', en: 'Candidates' },
  rankFirst: {
    ko: '아직 순위가 없습니다. 순위 단계에서 점수를 매기세요.',
    en: 'There is no ranking yet. Give marks in the Ranking step.',
  },
  toRank: { ko: '순위 매기기', en: 'Go to Ranking' },
  propose: { ko: '순위대로 고르기', en: 'Choose by ranking' },
  cutGood: {
    ko: '{count}개, 선행과 후행이 함께 있습니다.',
    en: 'Core KPIs: {count}. Leading and lagging are both there.',
  },
  saveChoice: { ko: '{count}개로 정하기', en: 'Save the choice ({count})' },
  saved: {
    ko: '핵심 {core}개, 보조 {supporting}개로 저장했습니다.',
    en: 'Saved: {core} core, {supporting} supporting.',
  },

  defineHelp: {
    ko: '고른 지표를 하나씩 정의하세요. 정의를 마치고 운영을 시작하면 이 목록에서 빠집니다.',
    en: 'Define the chosen KPIs one by one. A KPI leaves this list once you start tracking it.',
  },
  noneChosen: { ko: '아직 고른 지표가 없습니다.', en: 'No KPIs are chosen yet.' },
  define: { ko: '정의하기', en: 'Define' },
};
