/** What the sidebar says. */
export const SIDEBAR_TEXT = {
  // Calls that did not come through

  // Ways around
  navKpis: { ko: '지표', en: 'KPIs' },
  navAlerts: { ko: '알림', en: 'Alerts' },
  navSetUp: { ko: '설정', en: 'Set-up' },
  needsAttention: { ko: '확인할 것이 있음', en: 'needs attention' },

  // List
  listTitle: { ko: '지표', en: 'KPIs' },
  newKpi: { ko: '새 지표', en: 'New KPI' },
  listEmpty: {
    ko: '아직 지표가 없습니다. ‘새 지표’를 눌러 첫 지표를 정의하세요.',
    en: 'There is no KPI yet. Choose “New KPI” to define the first one.',
  },
  showMore: { ko: '{count}개 더 보기', en: 'Show {count} more' },
  unnamed: { ko: '이름 없는 지표', en: 'Unnamed KPI' },
  rowProblem: { ko: '확인 필요', en: 'Needs attention' },
  notYetEvaluated: { ko: '계산 전', en: 'Not evaluated yet' },
  valueAgainstTarget: { ko: '현재/목표', en: 'Value / target' },
  attainment: { ko: '달성률', en: 'Attainment' },
  owner: { ko: '담당자', en: 'Owner' },
  noOwner: { ko: '담당자 없음', en: 'No owner' },

  // Drafts
  draftOffered: {
    ko: '작성하던 지표가 있습니다: {name}',
    en: 'You have an unfinished KPI: {name}',
  },
  editOffered: {
    ko: '저장하지 않은 수정이 있습니다: {name}',
    en: 'You have unsaved changes: {name}',
  },
  draftResume: { ko: '이어서 작성', en: 'Continue' },
  draftDiscard: { ko: '버리기', en: 'Discard' },
  draftStartAnew: { ko: '버리고 새로 시작', en: 'Discard and start anew' },
  draftDiscarded: { ko: '작성하던 내용을 버렸습니다.', en: 'The unfinished entry was discarded.' },
  draftKept: { ko: '작성 내용을 보관했습니다.', en: 'Your entries are kept.' },
  draftNotKept: {
    ko: '작성 내용을 보관하지 못했습니다. 저장하기 전에는 이 창을 닫지 마세요.',
    en: 'Your entries could not be kept. Do not close this panel before you save.',
  },

  // Set-up
  setUpTitle: { ko: 'Waymark 설정', en: 'Waymark set-up' },
  setUpWhat: {
    ko: 'Waymark는 지표, 측정값, 알림을 이 파일의 시트에 보관합니다. 시작하려면 시트 여섯 개를 만듭니다.',
    en: 'Waymark keeps KPIs, measurements and alerts in sheets of this file. To begin, six sheets are created.',
  },
  setUpFirst: {
    ko: '이 파일에는 아직 Waymark 시트가 없습니다. 먼저 시트 여섯 개를 만들고 이어서 진행합니다.',
    en: 'This file has no Waymark sheets yet. Six sheets are created first, and then you go on.',
  },
  sheetLanguage: { ko: '시트 제목과 메일의 언어', en: 'Language of headings and mails' },
  setUpNow: { ko: '시트 만들기', en: 'Create the sheets' },
  setUpAndGoOn: { ko: '시트를 만들고 계속', en: 'Create the sheets and go on' },
  settingUp: { ko: '만드는 중…', en: 'Creating…' },
  setUpSafe: {
    ko: '기존 시트는 건드리지 않습니다. 다시 눌러도 두 번 만들어지지 않습니다.',
    en: 'Your own sheets stay untouched, and setting up twice creates nothing twice.',
  },
  setUpDone: { ko: '시트 {count}개를 만들었습니다.', en: '{count} sheets were created.' },
  setUpWhole: {
    ko: '모든 시트가 제자리에 있습니다. 할 일이 없습니다.',
    en: 'Every sheet is in place. There is nothing to do.',
  },
  mendByHand: {
    ko: '시트에서 직접 고쳐 주세요. 고치기 전에는 아무것도 기록하지 않습니다.',
    en: 'Please mend this in the sheet. Nothing is written until it is resolved.',
  },
  canRepair: {
    ko: 'Waymark가 고칠 수 있습니다. 입력된 데이터는 바뀌지 않습니다.',
    en: 'Waymark can repair this. Your data stays as it is.',
  },
  repair: { ko: '한 번에 고치기', en: 'Repair' },
  repairing: { ko: '고치는 중…', en: 'Repairing…' },
  repaired: { ko: '{count}곳을 고쳤습니다.', en: '{count} places were repaired.' },
  checkAgain: { ko: '다시 확인', en: 'Check again' },

  // Alerts
  alertsTitle: { ko: '알림', en: 'Alerts' },
  alertsSwitch: { ko: '미달 알림 메일', en: 'Mail owners on a miss' },
  on: { ko: '켜짐', en: 'On' },
  off: { ko: '꺼짐', en: 'Off' },
  switching: { ko: '바꾸는 중…', en: 'Switching…' },
  onMeans: {
    ko: '한 시간마다 운영 중인 지표를 계산하고, 미달이면 담당자에게 메일을 보냅니다.',
    en: 'Every hour the active KPIs are evaluated, and owners are mailed when one is missed.',
  },
  offMeans: {
    ko: '켜면 한 시간마다 지표를 계산하고 미달한 지표의 담당자에게 내 계정으로 메일을 보냅니다.',
    en: 'When on, KPIs are evaluated every hour and owners of missed ones are mailed from your account.',
  },
  nowOn: { ko: '알림을 켰습니다.', en: 'Alerts are on.' },
  nowOff: { ko: '알림을 껐습니다.', en: 'Alerts are off.' },
  onByAnother: {
    ko: '{by} 계정으로 켜져 있습니다. 이어받으면 메일이 내 계정에서 나갑니다.',
    en: 'They are on under {by}. If you take over, mails go out from your account.',
  },
  offOfAnother: {
    ko: '{by} 계정으로 켜 둔 알림입니다. 끄면 아무에게도 알림 메일이 가지 않습니다. 끌까요?',
    en: 'These alerts were switched on under {by}. Once off, nobody is mailed about a miss. Switch them off?',
  },
  keepOn: { ko: '켜 두기', en: 'Keep them on' },
  switchOff: { ko: '알림 끄기', en: 'Switch off' },
  takeOver: { ko: '내 계정으로 이어받기', en: 'Take over' },
  sentBy: { ko: '보내는 계정', en: 'Sent from' },
  onSince: { ko: '켠 시각', en: 'On since' },
  lastRun: { ko: '마지막 실행', en: 'Last run' },
  neverRan: { ko: '아직 실행되지 않음', en: 'Not yet' },
  mailsLeft: { ko: '오늘 보낼 수 있는 메일', en: 'Mails left today' },
  mailsLeftCount: { ko: '{count}통', en: '{count}' },
  mailsNowTitle: { ko: '지금 보낸다면', en: 'If it ran now' },
  mailsNowHelp: {
    ko: '아무것도 보내거나 기록하지 않고 누가 메일을 받을지 보여 줍니다.',
    en: 'Shows who would be mailed, without sending or writing anything.',
  },
  mailsNowShow: { ko: '받을 사람 보기', en: 'Show who would be mailed' },
  evaluating: { ko: '계산하는 중…', en: 'Evaluating…' },
  nobodyMailed: { ko: '지금 보낼 메일이 없습니다.', en: 'Nobody would be mailed now.' },
  wouldBeMailed: { ko: '메일 {count}통이 나갑니다.', en: 'Mails that would go out: {count}' },

  // Steps of the wizard
  toList: { ko: '목록', en: 'List' },
  steps: { ko: '단계', en: 'Steps' },
  stepDone: { ko: '(완료)', en: '(complete)' },
  stepSkipped: { ko: '(빠진 항목이 있음)', en: '(incomplete)' },
  stepOpen: { ko: '(입력할 것이 있음)', en: '(to be filled in)' },
  stepMeasure: { ko: '측정', en: 'Measure' },
  stepAim: { ko: '목표', en: 'Aim' },
  stepOwn: { ko: '담당', en: 'Owner' },
  stepWhen: { ko: '일정', en: 'When' },
  stepReview: { ko: '검토', en: 'Review' },
  titleMeasure: { ko: '어떻게 잴까요?', en: 'How is it measured?' },
  titleAim: { ko: '무엇을 목표로 할까요?', en: 'What is the aim?' },
  titleOwn: { ko: '누가 책임질까요?', en: 'Who owns it?' },
  titleWhen: { ko: '언제부터 언제까지인가요?', en: 'From when, until when?' },
  titleReview: { ko: '이렇게 저장합니다', en: 'Review and save' },
  back: { ko: '이전', en: 'Back' },
  next: { ko: '다음', en: 'Next' },
  more: { ko: '더 자세히 정하기', en: 'More settings' },
  requiredNow: {
    ko: '운영을 시작하려면 입력해야 합니다.',
    en: 'This is needed before the KPI can be managed.',
  },
  choose: { ko: '고르세요', en: 'Choose' },
  ownUnit: { ko: '직접 입력', en: 'Own unit' },
  useText: { ko: '‘{text}’ 넣기', en: 'Use “{text}”' },

  // Measure it
  kindQuestion: { ko: '계산 방법', en: 'Kind of measure' },
  kindHelp: {
    ko: '방법을 고르면 필요한 열만 물어봅니다.',
    en: 'Choose one; only the columns that it needs are asked for.',
  },
  kindSum: { ko: '합계', en: 'Sum' },
  kindCount: { ko: '건수', en: 'Count' },
  kindDistinct: { ko: '고유 수', en: 'Distinct' },
  kindAverage: { ko: '평균', en: 'Average' },
  kindRatio: { ko: '비율', en: 'Ratio' },
  kindChurn: { ko: '이탈률', en: 'Churn' },
  kindCell: { ko: '셀 값', en: 'One cell' },
  kindManual: { ko: '직접 입력', en: 'By hand' },
  kindFormula: { ko: '수식', en: 'Formula' },
  meansSum: {
    ko: '기간 안에 있는 행의 값을 모두 더합니다. 예: 매출',
    en: 'Adds up a column over the rows dated in the period, such as revenue.',
  },
  meansCount: {
    ko: '기간 안에 있는 행의 수를 셉니다. 예: 신규 계약 건수',
    en: 'Counts the rows dated in the period, such as new contracts.',
  },
  meansDistinct: {
    ko: '기간 안에 나온 서로 다른 값의 수를 셉니다. 예: 구매 고객 수',
    en: 'Counts different values in the period, such as customers who bought.',
  },
  meansAverage: {
    ko: '기간 안에 있는 행의 값을 평균합니다. 예: 배송 소요일',
    en: 'Averages a column over the rows dated in the period, such as days to ship.',
  },
  meansRatio: {
    ko: '두 값을 나눕니다. 예: 이익 ÷ 매출',
    en: 'Divides one number by another, such as profit ÷ sales.',
  },
  meansChurn: {
    ko: '기간 안에 떠난 고객의 비율입니다. 고객마다 시작일과 종료일이 있어야 합니다.',
    en: 'The share of customers lost in the period. Each customer needs a start and an end date.',
  },
  meansCell: {
    ko: '시트의 한 셀에 있는 숫자를 그대로 씁니다. 지난 기간의 값은 지금부터 쌓입니다.',
    en: 'Takes the number in one cell as it stands. Its history builds up from now on.',
  },
  meansManual: {
    ko: '사람이 지표 정의서의 ‘실적’ 칸에 숫자를 적습니다.',
    en: 'Somebody types the number into the “Actual” column of the register.',
  },
  meansFormula: {
    ko: '계산식을 직접 씁니다. from과 to는 기간의 첫날과 마지막 날입니다.',
    en: 'You write the measure yourself; from and to are the period’s first and last day.',
  },
  numerator: { ko: '나눌 값 (분자)', en: 'Top (numerator)' },
  denominator: { ko: '나누는 값 (분모)', en: 'Bottom (denominator)' },
  how: { ko: '계산 방법', en: 'How' },
  datesColumn: { ko: '날짜 열', en: 'Dates' },
  addedColumn: { ko: '더할 값의 열', en: 'Values to add up' },
  averagedColumn: { ko: '평균할 값의 열', en: 'Values to average' },
  idsColumn: { ko: '고유하게 셀 열', en: 'Values to count once' },
  startsColumn: { ko: '시작일 열', en: 'Start dates' },
  startsHelp: { ko: '고객이 된 날', en: 'The day each customer joined' },
  endsColumn: { ko: '종료일 열', en: 'End dates' },
  endsHelp: {
    ko: '떠난 날. 남아 있는 고객은 비워 둡니다.',
    en: 'The day each customer left; blank while they stay',
  },
  customersColumn: { ko: '고객 번호 열', en: 'Customers' },
  customersHelp: {
    ko: '한 고객이 여러 행일 때만 고르세요.',
    en: 'Only when one customer has several rows',
  },
  churnDefinition: { ko: '이탈률의 정의', en: 'Definition of churn' },
  churnStart: { ko: '이탈 ÷ 기초 고객', en: 'Left ÷ opening customers' },
  churnCohort: { ko: '기초 고객 중 이탈 ÷ 기초 고객', en: 'Opening who left ÷ opening' },
  churnStripe: { ko: '이탈 ÷ (기초 + 신규)', en: 'Left ÷ (opening + new)' },
  churnEnd: { ko: '이탈 ÷ 기말 고객', en: 'Left ÷ closing customers' },
  churnAverage: { ko: '이탈 ÷ 평균 고객', en: 'Left ÷ average customers' },
  churnDaily: { ko: '일별 이탈률의 합', en: 'Sum of daily rates' },
  cell: { ko: '숫자가 있는 셀', en: 'Cell with the number' },
  cellHelp: {
    ko: '시트의 셀 하나입니다. 예: 요약!B2',
    en: 'One cell of a sheet, such as Summary!B2',
  },
  pickOneCell: {
    ko: '셀 하나가 필요한데 {range} 범위가 선택되어 있습니다. 시트에서 셀 하나를 누르고 다시 고르세요.',
    en: 'One cell is needed, but {range} is selected. Click one cell in the sheet and pick again.',
  },
  fixedEnd: {
    ko: '나중에 추가되는 행은 빠집니다.',
    en: 'Rows added later are left out.',
  },
  useWholeColumn: { ko: '열 전체 쓰기: {range}', en: 'Use the whole column: {range}' },
  condition: { ko: '조건 {number}', en: 'Condition {number}' },
  conditionColumn: { ko: '조건을 볼 열', en: 'Column' },
  conditionTest: { ko: '조건', en: 'Must be' },
  conditionHelp: {
    ko: '예: 서울, >=10, <>취소, 서울*',
    en: 'Such as West, >=10, <>cancelled, West*',
  },
  addCondition: { ko: '조건 추가', en: 'Add a condition' },
  removeCondition: { ko: '조건 {number} 빼기', en: 'Remove condition {number}' },
  placeIs: { ko: '문제가 있는 곳:', en: 'The place:' },
  previewTitle: { ko: '지난 12개 기간', en: 'The last 12 periods' },
  previewNeedsMore: {
    ko: '열을 모두 고르면 여기에 값이 나타납니다.',
    en: 'Values appear here once every column is picked.',
  },
  previewReading: { ko: '값을 읽는 중…', en: 'Reading the values…' },
  previewProblem: {
    ko: '아래 계산식을 고치면 값이 나타납니다.',
    en: 'Values appear once the measure below is mended.',
  },
  previewEmpty: {
    ko: '지난 12개 기간에 값이 없습니다. 고른 열이 맞는지 확인하세요.',
    en: 'There is no value in the last 12 periods. Check the columns that you picked.',
  },
  chartLabel: {
    ko: '최근 {count}개 기간의 막대그래프. {period} 값은 {value}',
    en: 'Bar chart of the last {count} periods. {period}: {value}',
  },
  chartEmpty: { ko: '값이 없는 막대그래프', en: 'Bar chart without values' },
  showValues: { ko: '값을 표로 보기', en: 'Show the values' },
  period: { ko: '기간', en: 'Period' },
  value: { ko: '값', en: 'Value' },
  running: { ko: '진행 중', en: 'running' },
  noValue: { ko: '값 없음', en: 'no value' },

  // Aim
  kpiName: { ko: '지표명', en: 'Name' },
  unitHelp: { ko: '값과 목표를 이 단위로 적습니다.', en: 'Values and targets are written in it.' },
  readAsShare: { ko: '{share}로 읽었습니다.', en: 'Read as {share}.' },
  meantShare: { ko: '{share}로 바꾸기', en: 'Change to {share}' },
  useMean: {
    ko: '지난 {count}개 기간의 평균 넣기: {value}',
    en: 'Use the mean of {count} past periods: {value}',
  },

  // Own it, when
  sourceSheets: { ko: '이 파일의 시트: {sheets}', en: 'Sheets of this file: {sheets}' },
  until: { ko: '{day}까지', en: 'By {day}' },

  // Review
  nothing: { ko: '없음', en: 'none' },
  nothingYet: { ko: '아직 입력한 것이 없습니다.', en: 'Nothing yet.' },
  nothingMissing: {
    ko: '필요한 항목을 모두 채웠습니다. 운영을 시작할 수 있습니다.',
    en: 'Everything needed is here. The KPI can be managed.',
  },
  stillMissing: {
    ko: '운영을 시작하려면 아래 항목이 더 필요합니다. 초안으로는 지금 저장할 수 있습니다.',
    en: 'Before it can be managed, these are still needed. It can be saved as a draft now.',
  },
  stillWrong: { ko: '다음 항목을 고쳐 주세요.', en: 'Please mend these entries.' },
  measureOrActual: { ko: '계산 방법 또는 실적', en: 'A measure or an actual value' },
  change: { ko: '바꾸기', en: 'Change' },
  changeStep: { ko: '바꾸기: {step}', en: 'Change: {step}' },
  changesTitle: { ko: '바뀌는 것', en: 'What will change' },
  noChanges: { ko: '바꾼 것이 없습니다.', en: 'Nothing has been changed.' },
  before: { ko: '이전:', en: 'Before:' },
  after: { ko: '이후:', en: 'After:' },
  reason: { ko: '바꾸는 이유', en: 'Reason for the change' },
  reasonHelp: {
    ko: '변경 이력에 남아 나중에 값을 비교할 때 쓰입니다.',
    en: 'Kept in the change history, for whoever compares the values later.',
  },
  reasonMissing: {
    ko: '이미 쓰고 있는 지표입니다. 바꾸는 이유를 적어 주세요.',
    en: 'This KPI is in use. Say why it changes.',
  },
  saveDraft: { ko: '초안 저장', en: 'Save draft' },
  activate: { ko: '운영 시작', en: 'Start managing' },
  saveChanges: { ko: '변경 저장', en: 'Save changes' },
  saving: { ko: '저장하는 중…', en: 'Saving…' },
  saved: { ko: '{id} 지표를 저장했습니다.', en: '{id} was saved.' },
  aimAtLeast: {
    ko: '{cadence} {target} 이상, {due}까지',
    en: 'At least {target} {cadence}, by {due}',
  },
  aimAtMost: {
    ko: '{cadence} {target} 이하, {due}까지',
    en: 'At most {target} {cadence}, by {due}',
  },
  aimMoreThan: {
    ko: '{cadence} {target} 초과, {due}까지',
    en: 'More than {target} {cadence}, by {due}',
  },
  aimLessThan: {
    ko: '{cadence} {target} 미만, {due}까지',
    en: 'Less than {target} {cadence}, by {due}',
  },
  aimBetween: {
    ko: '{cadence} {target}~{high}, {due}까지',
    en: 'Between {target} and {high} {cadence}, by {due}',
  },
  everyDay: { ko: '매일', en: 'per day' },
  everyWeek: { ko: '매주', en: 'per week' },
  everyMonth: { ko: '매월', en: 'per month' },
  everyQuarter: { ko: '매 분기', en: 'per quarter' },
  everyHalf: { ko: '매 반기', en: 'per half-year' },
  everyYear: { ko: '매년', en: 'per year' },

  // Amounts and periods
  amountDays: { ko: '{amount}일', en: '{amount} days' },
  amountHours: { ko: '{amount}시간', en: '{amount} hours' },
  amountScore: { ko: '{amount}점', en: '{amount} points' },
  firstHalf: { ko: '{year}년 상반기', en: 'H1 {year}' },
  secondHalf: { ko: '{year}년 하반기', en: 'H2 {year}' },
  quarter: { ko: '{year}년 {quarter}분기', en: 'Q{quarter} {year}' },
  weekOf: { ko: '{day} 주', en: 'Week of {day}' },
};
