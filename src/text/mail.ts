/** What stands in a mail to an owner. */
export const MAIL_TEXT = {
  subject_missed: { ko: '미달 {count}건', en: '{count} missed' },
  subject_at_risk: { ko: '주의 {count}건', en: '{count} at risk' },
  subject_no_data: { ko: '값 입력 요청 {count}건', en: '{count} waiting for a number' },
  subject_error: { ko: '값 오류 {count}건', en: '{count} with a broken number' },
  subject_recovered: { ko: '회복 {count}건', en: '{count} recovered' },
  subject_repeat: { ko: '(중복일 수 있음)', en: '(may be a repeat)' },
  kpis_one: { ko: '{count}', en: '{count} KPI' },
  kpis_many: { ko: '{count}', en: '{count} KPIs' },

  intro_missed: {
    ko: '담당하고 계신 지표가 목표에 미치지 못했거나 그럴 우려가 있습니다. 원인과 계획을 알려 주세요.',
    en: 'KPIs that you own are short of their targets, or likely to be. Please say why, and what will be done.',
  },
  intro_number: {
    ko: '담당하고 계신 지표의 값이 없거나 잘못되어 판단할 수 없습니다. 값을 확인해 주세요.',
    en: 'Numbers of KPIs that you own are missing or broken, so they cannot be judged. Please look at them.',
  },
  intro_recovered: {
    ko: '미달이었던 지표가 목표를 회복했습니다.',
    en: 'KPIs that had been missed are back at their targets.',
  },
  may_repeat: {
    ko: '지난 실행이 발송 도중 멈추어, 아래 내용을 이미 받으셨을 수 있습니다.',
    en: 'The run before stopped while sending, so you may have received this already.',
  },

  actual: { ko: '실적', en: 'Actual' },
  target: { ko: '목표', en: 'Target' },
  attainment: { ko: '달성률', en: 'Attainment' },
  attainment_paced: { ko: '진도 달성률', en: 'Attainment by pace' },
  expected: { ko: '오늘까지의 몫', en: 'Due by today' },
  landing: { ko: '기말 예상', en: 'Landing' },
  trend: { ko: '추세', en: 'Trend' },
  period: { ko: '기간', en: 'Period' },
  period_running: { ko: '{period} (진행 중)', en: '{period} (running)' },
  period_closed: { ko: '{period} (마감)', en: '{period} (closed)' },
  none: { ko: '없음', en: 'none' },
  interval: {
    ko: '{value} (80% 구간 {low} ~ {high})',
    en: '{value} (80% between {low} and {high})',
  },
  at_least: { ko: '{target} 이상', en: 'at least {target}' },
  at_most: { ko: '{target} 이하', en: 'at most {target}' },
  more_than: { ko: '{target} 초과', en: 'more than {target}' },
  less_than: { ko: '{target} 미만', en: 'less than {target}' },
  between: { ko: '{target} ~ {high}', en: '{target} to {high}' },

  history: { ko: '최근 {count}개 기간', en: 'Last {count} periods' },
  history_running: {
    ko: '최근 {count}개 기간 (옅은 막대는 진행 중)',
    en: 'Last {count} periods (the pale bar is still running)',
  },

  plan: { ko: '미달 시 계획', en: 'Plan on a miss' },
  plan_written: { ko: '적어 주신 원인과 계획', en: 'Cause and plan as you wrote them' },
  no_plan: { ko: '아직 적힌 계획이 없습니다.', en: 'No plan has been written yet.' },

  told_worse: {
    ko: '주의에서 미달로 나빠졌습니다.',
    en: 'It has gone from at risk to missed.',
  },
  told_again: {
    ko: '{date}에 알려 드린 뒤 아직 확인이 없어 다시 보냅니다.',
    en: 'First told on {date} and not acknowledged since, so this is a reminder.',
  },
  told_recovered: {
    ko: '{date}에 알려 드린 미달에서 회복했습니다.',
    en: 'It has recovered from the miss that you were told of on {date}.',
  },

  ask_plan: {
    ko: '{date}까지 원인과 계획을 ‘알림’ 시트의 ‘원인과 계획’ 칸에 적어 주세요. 확인만 하셨다면 ‘확인’에 표시해 주세요.',
    en: 'By {date}, write cause and plan into “Cause and plan” of the alerts sheet. Tick “Acknowledged” if you only want to say that you have seen it.',
  },
  ask_plan_late: {
    ko: '{date}까지 부탁드린 원인과 계획이 아직 적혀 있지 않습니다. 오늘 ‘알림’ 시트의 ‘원인과 계획’ 칸에 적어 주세요. 확인만 하셨다면 ‘확인’에 표시해 주세요.',
    en: 'Cause and plan were asked for by {date} and are not there yet. Write them into “Cause and plan” of the alerts sheet today, or tick “Acknowledged” if you only want to say that you have seen it.',
  },
  ask_number: {
    ko: '지표 정의서의 데이터 소스를 확인하고 값을 입력해 주세요. 값이 들어오면 다음 실행 때 판단합니다.',
    en: 'Look at the KPI’s source and enter the number. Once it is there, the next run judges it.',
  },
  ask_mend: {
    ko: '정의서에서 해당 행의 계산식이나 실적 칸을 고쳐 주세요. 고치기 전까지 이 지표는 판단하지 않습니다.',
    en: 'Mend the measure or the cell “Actual” of its row. Until then this KPI is not judged.',
  },
  ask_nothing: { ko: '따로 하실 일은 없습니다.', en: 'Nothing is asked of you.' },
  status_recovered: { ko: '회복', en: 'Recovered' },
  ask: { ko: '하실 일', en: 'What is asked' },

  open_row: { ko: '지표 정의서에서 이 행 열기', en: 'Open this row of the register' },
  more: { ko: '그 밖의 지표', en: 'Further KPIs' },
  more_left: {
    ko: '이 밖에 {count}건이 더 있습니다. 지표 정의서에서 확인해 주세요.',
    en: 'And {count} more. They all stand in the register.',
  },
  footer: {
    ko: '‘{title}’ 스프레드시트에서 Waymark가 {time}에 계산했습니다. 시간대: {zone}. 지표의 담당자로 등록되어 있어 받으시는 메일입니다.',
    en: 'Evaluated by Waymark in the spreadsheet “{title}” on {time}. Time zone: {zone}. You receive this as the owner of these KPIs.',
  },

  week: { ko: '{from} 주', en: 'Week of {from}' },
  quarter: { ko: '{year}년 {number}분기', en: 'Q{number} {year}' },
  half_first: { ko: '{year}년 상반기', en: 'First half of {year}' },
  half_second: { ko: '{year}년 하반기', en: 'Second half of {year}' },
  year: { ko: '{year}년', en: '{year}' },
  quarter_short: { ko: '{year}.{number}Q', en: 'Q{number} {year}' },
  half_first_short: { ko: '{year}상', en: 'H1 {year}' },
  half_second_short: { ko: '{year}하', en: 'H2 {year}' },
};
