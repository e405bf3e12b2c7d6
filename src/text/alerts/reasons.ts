/** What the last run did with an alert, and why. Keys are the codes of a transition’s reason. */
export const ALERT_TEXT = {
  alert_none: { ko: '알릴 것이 없습니다.', en: 'There is nothing to report.' },
  alert_waiting: {
    ko: '아직 판단하지 않아 그대로 둡니다.',
    en: 'It is too early to judge, so the alert stays as it is.',
  },
  alert_muted: {
    ko: '{until}까지 알림을 멈추었습니다.',
    en: 'Alerts are muted through {until}.',
  },
  alert_pending: {
    ko: '연속 {count}회 기준에 미치지 못했습니다. {needed}회가 되면 알립니다.',
    en: 'Below target {count} times in a row. A mail goes out at {needed}.',
  },
  alert_confirmed: {
    ko: '연속 {count}회 확인되어 알립니다.',
    en: 'Confirmed {count} times in a row, so a mail goes out.',
  },
  alert_worse: {
    ko: '미달로 나빠져 다시 알립니다.',
    en: 'It got worse and is now missed, so another mail goes out.',
  },
  alert_acknowledged: {
    ko: '담당자가 확인하여 다시 알리지 않습니다.',
    en: 'The owner has acknowledged it, so there is no reminder.',
  },
  alert_queued: { ko: '메일이 발송을 기다립니다.', en: 'Its mail is waiting to be sent.' },
  alert_repeat: {
    ko: '{days}일 동안 확인이 없어 다시 알립니다.',
    en: 'Not acknowledged for {days} days, so a reminder goes out.',
  },
  alert_plan_due: {
    ko: '원인과 계획의 기한({day})이 되어 담당자에게 다시 묻습니다.',
    en: 'The cause and plan are due on {day}, so the owner is asked once more.',
  },
  alert_escalated: {
    ko: '담당자의 답이 없어 상위 담당자에게 알립니다.',
    en: 'The owner has not answered, so it is escalated.',
  },
  alert_told: { ko: '이미 알렸습니다.', en: 'It has been mailed already.' },
  alert_recovering: {
    ko: '기준에 닿았지만 아직 회복으로 보지 않습니다.',
    en: 'Back at the threshold, but not yet far enough above it to count as recovered.',
  },
  alert_not_due: {
    ko: '값을 조금 더 기다립니다.',
    en: 'Waiting a little longer for the number.',
  },
  alert_number: {
    ko: '값이 없거나 오류가 있어 담당자에게 알립니다.',
    en: 'The number is missing, outdated or an error, so its owner is notified.',
  },
  closed_met: { ko: '기간이 달성으로 끝났습니다.', en: 'The period ended and the target was met.' },
  closed_short: {
    ko: '기간이 근접으로 끝났습니다.',
    en: 'The period ended just short of the target.',
  },
  closed_missed: {
    ko: '기간이 미달로 끝났습니다.',
    en: 'The period ended and the target was missed.',
  },
  closed_no_value: { ko: '기간이 값 없이 끝났습니다.', en: 'The period ended without a value.' },
  closed_recovered: { ko: '회복되었습니다.', en: 'It has recovered.' },
  closed_never_confirmed: {
    ko: '이어지지 않아 알리지 않았습니다.',
    en: 'It did not last, so nobody was notified.',
  },
  closed_number_back: { ko: '값이 다시 들어왔습니다.', en: 'The number is back.' },
  closed_paused: { ko: '지표가 일시 중지되었습니다.', en: 'The KPI was paused.' },
  closed_retired: { ko: '지표가 종료되었습니다.', en: 'The KPI was retired.' },
  closed_deleted: {
    ko: '지표가 정의서에서 지워졌습니다.',
    en: 'The KPI was deleted from the register.',
  },
  closed_news: {
    ko: '미달이 아니라 소식을 알린 기록입니다.',
    en: 'This row records news of the period. There was no miss.',
  },
  news_stretch: {
    ko: '실적 {value}: 도전 목표 {stretch}에 이르렀습니다.',
    en: 'At {value}, the stretch target of {stretch} is reached.',
  },
  news_jump_above: {
    ko: '실적 {value}: 평소 범위({low}~{high})보다 높습니다.',
    en: '{value} is above the usual range of {low} to {high}.',
  },
  news_jump_below: {
    ko: '실적 {value}: 평소 범위({low}~{high})보다 낮습니다.',
    en: '{value} is below the usual range of {low} to {high}.',
  },
  news_early: {
    ko: '선행 지표가 먼저 나빠졌습니다: {names}. 이 지표는 아직 괜찮습니다.',
    en: 'Leading KPIs got worse first: {names}. This KPI is still fine.',
  },
  news_schedule: {
    ko: '‘{field}’ 항목이 바뀌었습니다: {before} → {after}',
    en: '“{field}” changed: {before} → {after}.',
  },
  news_schedule_many: {
    ko: '일정이나 목표에서 {count}개 항목이 바뀌었습니다.',
    en: '{count} fields of the schedule or target changed.',
  },
  news_stretch_past: { ko: '도전 목표에 이르렀습니다.', en: 'The stretch target was reached.' },
  news_jump_past: { ko: '평소와 다른 값이 나왔습니다.', en: 'The value was unusual.' },
  news_early_past: {
    ko: '선행 지표가 먼저 나빠졌습니다.',
    en: 'A leading KPI got worse first.',
  },
  news_schedule_past: {
    ko: '일정이나 목표가 바뀌었습니다. ‘변경 이력’ 시트에서 볼 수 있습니다.',
    en: 'The schedule or the target changed. The Changes sheet shows how.',
  },
};
