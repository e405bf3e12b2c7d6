/** What a mail says. */
export const MAIL_TEXT = {
  subject_missed: { ko: '미달 {count}건', en: '{count} missed' },
  subject_at_risk: { ko: '주의 {count}건', en: '{count} at risk' },
  subject_short: { ko: '근접 {count}건', en: '{count} just short' },
  subject_no_data: { ko: '데이터 없음 {count}건', en: '{count} with no data' },
  subject_stale: { ko: '오래된 값 {count}건', en: '{count} outdated' },
  subject_error: { ko: '오류 {count}건', en: '{count} with an error' },
  subject_recovered: { ko: '회복 {count}건', en: '{count} recovered' },
  subject_early: { ko: '선행 지표 경고 {count}건', en: '{count} with an early warning' },
  subject_jump: { ko: '평소와 다른 값 {count}건', en: '{count} with an unusual value' },
  subject_stretch: { ko: '도전 목표 달성 {count}건', en: '{count} at the stretch target' },
  subject_schedule: { ko: '일정·목표 변경 {count}건', en: '{count} with a changed schedule' },
  subject_escalated: { ko: '상위 보고 · {what}', en: 'Escalated: {what}' },
  subject_reminder: { ko: '{what} · 다시 알림', en: '{what} · reminder' },
  subject_reminders: {
    ko: '{what} · 그중 다시 알림 {count}건',
    en: '{what} · {count} of them reminders',
  },
  subject_reminders_one: {
    ko: '{what} · 그중 다시 알림 1건',
    en: '{what} · 1 of them a reminder',
  },
  subject_repeat: { ko: '(중복일 수 있음)', en: '(may be a repeat)' },
  kpis_one: { ko: '{count}', en: '{count} KPI' },
  kpis_many: { ko: '{count}', en: '{count} KPIs' },
  intro_missed: {
    ko: '담당하고 계신 지표가 목표에 미치지 못했거나 그럴 우려가 있습니다. 원인과 계획을 알려 주세요.',
    en: 'KPIs that you own have not reached their targets, or are at risk of missing them. Tell the team the cause and your plan.',
  },
  intro_escalated: {
    ko: '담당자의 원인과 계획이 기한까지 오지 않은 지표가 있어 상위 담당자께 알려 드립니다.',
    en: 'KPIs were missed and their owners have not given a cause and plan in time, so you are told as the person above.',
  },
  intro_watched: {
    ko: '참조로 등록하신 지표의 소식입니다. 조치는 담당자가 합니다.',
    en: 'News of KPIs that you watch. Acting on them is up to their owners.',
  },
  intro_error: {
    ko: '담당하고 계신 지표에 오류가 있어 값을 판단할 수 없습니다. 계산식이나 실적 칸을 고쳐 주세요.',
    en: 'KPIs that you own show an error instead of a number, so they cannot be judged. Fix what causes it.',
  },
  intro_missing: {
    ko: '담당하고 계신 지표의 값이 없거나 오래되어 판단할 수 없습니다. 값을 입력해 주세요.',
    en: 'KPIs that you own have no number or an outdated one, so they cannot be judged. Enter their numbers.',
  },
  intro_number: {
    ko: '담당하고 계신 지표의 값이 없거나 오래되었거나 오류가 있어 판단할 수 없습니다. 값을 확인해 주세요.',
    en: 'KPIs that you own have no number, an outdated one or an error, so they cannot be judged. Check their numbers.',
  },
  intro_recovered: {
    ko: '담당하고 계신 지표가 목표를 회복했습니다.',
    en: 'KPIs that you own are back on target.',
  },
  intro_news: {
    ko: '지표의 새 소식입니다. 따로 하실 일은 없습니다.',
    en: 'News of your KPIs. There is nothing you need to do.',
  },
  may_repeat: {
    ko: '지난 실행이 발송 도중 멈추어, 아래 내용을 이미 받으셨을 수 있습니다.',
    en: 'The previous run stopped while sending, so you may have received this already.',
  },
  actual: { ko: '실적', en: 'Actual' },
  target: { ko: '목표값', en: 'Target' },
  gap: { ko: '차이', en: 'Gap' },
  attainment: { ko: '달성률', en: 'Attainment' },
  attainment_paced: { ko: '달성률(현재 시점 목표값 대비)', en: 'Attainment to date' },
  expected: { ko: '현재 시점 목표값', en: 'Target to date' },
  landing: { ko: '기말 예상', en: 'Projected' },
  trend: { ko: '추세', en: 'Trend' },
  trend_over: { ko: '{trend} (최근 {count}개 기간)', en: '{trend} over the last {count} periods' },
  trend_closed: {
    ko: '{trend} (마감된 최근 {count}개 기간)',
    en: '{trend} over the last {count} closed periods',
  },
  period: { ko: '기간', en: 'Period' },
  period_running: { ko: '{period} (진행 중)', en: '{period} (in progress)' },
  period_closed: { ko: '{period} (마감)', en: '{period} (closed)' },
  none: { ko: '없음', en: 'None' },
  landing_alone: {
    ko: '{value} (지금 속도로 갈 때)',
    en: '{value} at this pace',
  },
  interval: {
    ko: '{value} (80% 구간 {low}~{high})',
    en: '{value} (80% likely between {low} and {high})',
  },
  at_least: { ko: '{target} 이상', en: 'At least {target}' },
  at_most: { ko: '{target} 이하', en: 'At most {target}' },
  more_than: { ko: '{target} 초과', en: 'More than {target}' },
  less_than: { ko: '{target} 미만', en: 'Less than {target}' },
  between: { ko: '{target}~{high}', en: '{target} to {high}' },
  plan: { ko: '미달 시 계획', en: 'Plan on a miss' },
  plan_written: { ko: '적어 주신 원인과 계획', en: 'Your cause and plan' },
  plan_of_owner: { ko: '담당자가 적은 원인과 계획', en: 'The owner’s cause and plan' },
  no_plan: { ko: '아직 적힌 계획이 없습니다.', en: 'No plan has been written yet.' },
  told_escalated: {
    ko: '담당자에게 {date}부터 {count}번 알렸으나 원인과 계획이 아직 없습니다.',
    en: 'Its owner was mailed {count} times from {date} on and has given no cause and plan.',
  },
  told_escalated_once: {
    ko: '담당자에게 {date}에 알렸으나 원인과 계획이 아직 없습니다.',
    en: 'Its owner was mailed on {date} and has given no cause and plan.',
  },
  told_escalated_never: {
    ko: '담당자({owner})에게 보낸 메일이 받아들여지지 않았습니다.',
    en: 'Mail to its owner, {owner}, was not accepted.',
  },
  told_plan_due: {
    ko: '{date}에 알려 드린 뒤 원인과 계획이 아직 적혀 있지 않아 다시 묻습니다.',
    en: 'You were mailed on {date}, and no cause and plan has been entered since.',
  },
  told_worse: {
    ko: '지난 알림 뒤에 미달로 나빠졌습니다.',
    en: 'It got worse since the last mail and is now missed.',
  },
  told_again: {
    ko: '{date}에 알려 드린 뒤 아직 확인이 없어 다시 보냅니다.',
    en: 'This is a reminder: the first mail went out on {date} and has not been acknowledged.',
  },
  told_recovered: {
    ko: '{date}에 알려 드린 뒤 회복했습니다.',
    en: 'It has recovered since the mail of {date}.',
  },
  ask_plan: {
    ko: '{date}까지 원인과 계획을 ‘알림’ 시트의 ‘원인과 계획’ 칸에 적어 주세요. 확인만 하셨다면 ‘확인함’에 표시해 주세요.',
    en: 'By {date}, enter the cause and your plan under “Cause and plan” in the alerts sheet. To confirm only that you have seen this, tick “Acknowledged”.',
  },
  ask_plan_today: {
    ko: '원인과 계획을 적을 기한이 오늘({date})입니다. ‘알림’ 시트의 ‘원인과 계획’ 칸에 적어 주세요. 확인만 하셨다면 ‘확인함’에 표시해 주세요.',
    en: 'The cause and plan are due today, {date}. Enter them under “Cause and plan” in the alerts sheet. To confirm only that you have seen this, tick “Acknowledged”.',
  },
  ask_escalated: {
    ko: '담당자({owner})와 이야기하여 원인과 계획을 ‘알림’ 시트에 적게 하거나, 담당자를 바꿔 주세요.',
    en: 'Talk to the owner, {owner}: a cause and plan belong in the alerts sheet. Or give the KPI another owner.',
  },
  ask_watcher: {
    ko: '따로 하실 일은 없습니다. 담당자는 {owner}입니다.',
    en: 'There is nothing you need to do. The owner is {owner}.',
  },
  ask_early: {
    ko: '이 지표가 나빠지기 전에 선행 지표의 원인과 계획을 살펴보세요.',
    en: 'Look at the cause and plan of the leading KPI before this one gets worse.',
  },
  ask_plan_again: {
    ko: '적어 주신 원인과 계획이 지금도 맞는지 확인하고, 달라졌다면 ‘알림’ 시트의 ‘원인과 계획’ 칸에서 고쳐 주세요.',
    en: 'Check that your cause and plan still hold. If not, change them under “Cause and plan” in the alerts sheet.',
  },
  ask_plan_late: {
    ko: '{date}까지 부탁드린 원인과 계획이 아직 적혀 있지 않습니다. 오늘 ‘알림’ 시트의 ‘원인과 계획’ 칸에 적어 주세요. 확인만 하셨다면 ‘확인함’에 표시해 주세요.',
    en: 'The cause and plan were due by {date} and are still missing. Enter them today under “Cause and plan” in the alerts sheet. To confirm only that you have seen this, tick “Acknowledged”.',
  },
  ask_number: {
    ko: '지표 정의서의 데이터 소스를 확인하고 값을 입력해 주세요. 값이 들어오면 다음 실행 때 판단합니다.',
    en: 'Check the KPI’s source and enter the number. The next run judges it.',
  },
  ask_fix: {
    ko: '정의서에서 해당 행의 계산식이나 실적 칸을 고쳐 주세요. 고치기 전까지 이 지표는 판단하지 않습니다.',
    en: 'Fix the measure or the “Actual” cell in its row of the register. Until then this KPI is not judged.',
  },
  ask_nothing: { ko: '따로 하실 일은 없습니다.', en: 'There is nothing you need to do.' },
  ask: { ko: '하실 일', en: 'What to do' },
  open_answer: { ko: '‘알림’ 시트에서 답하기', en: 'Answer in the alerts sheet' },
  open_row: { ko: '지표 정의서에서 이 행 열기', en: 'Open this row in the register' },
  under: { ko: '함께 나빠진 하위 지표', en: 'Also bad below it' },
  more: { ko: '그 밖의 지표', en: 'More KPIs' },
  more_left: {
    ko: '이 밖에 {count}건이 더 있습니다. 지표 정의서에서 확인해 주세요.',
    en: 'And {count} more, all in the register.',
  },
  footer: {
    ko: '‘{title}’ 스프레드시트에서 Waymark가 {time}에 계산했습니다. 시간대: {zone}. {because}',
    en: 'Calculated by Waymark in the spreadsheet “{title}” on {time}. Time zone: {zone}. {because}',
  },
  because_owner: {
    ko: '지표의 담당자로 등록되어 있어 받으시는 메일입니다.',
    en: 'You get this mail because you own these KPIs.',
  },
  because_watcher: {
    ko: '지표의 참조로 등록되어 있어 받으시는 메일입니다.',
    en: 'You get this mail because you are a watcher of these KPIs.',
  },
  because_escalation: {
    ko: '지표의 상위 보고 대상으로 등록되어 있어 받으시는 메일입니다.',
    en: 'You get this mail because these KPIs are escalated to you.',
  },
  because_several: {
    ko: '지표의 담당자, 참조 또는 상위 보고 대상으로 등록되어 있어 받으시는 메일입니다.',
    en: 'You get this mail because you own or watch these KPIs, or they are escalated to you.',
  },
  barred: {
    ko: '알림 설정에서 허용한 도메인의 주소가 아닙니다.',
    en: 'The address is not of a domain that the alert settings allow.',
  },
  quarter_short: { ko: '{year}.{number}Q', en: 'Q{number} {year}' },
  half_first_short: { ko: '{year}상', en: 'H1 {year}' },
  half_second_short: { ko: '{year}하', en: 'H2 {year}' },
};
