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
};

/** What an alert run tells those who look after the spreadsheet, by problem code. */
export const ALERT_PROBLEM_TEXT = {
  alerts_already_on: {
    ko: '알림은 {by} 님이 이미 켰습니다({since}). 그대로 두거나 이어받을 수 있습니다.',
    en: '{by} has already switched alerts on ({since}). Leave them on, or take over.',
  },
  alerts_half_on: {
    ko: '알림을 켜는 일이 끝나지 않아 아직 켜지지 않았습니다. 다시 켜 주세요.',
    en: 'Switching alerts on was interrupted, so they are not on. Switch them on again.',
  },
  run_overdue: {
    ko: '알림이 {hours}시간째 실행되지 않았습니다. {by} 님의 권한이 끊겼을 수 있으니 알림을 껐다가 다시 켜거나 이어받으세요.',
    en: 'Alerts have not run for {hours} hours. The authorization of {by} may have expired. Switch alerts off and on again, or take over.',
  },
  run_failed: {
    ko: '마지막 알림 실행이 실패했습니다({at}). {message}',
    en: 'The last alert run failed ({at}). {message}',
  },
  alerts_not_written: {
    ko: '알림 표에 쓰지 못해 메일만 보냈습니다. 같은 지표의 메일은 하루에 한 번만 보냅니다. {problem}',
    en: 'Mails went out, but the alerts table could not be written. One KPI is mailed once a day until it can. {problem}',
  },
  alert_row_wrong: {
    ko: '{table} 표 {row}행의 {keys} 칸에 ‘{found}’ 값이 있어 그 행의 다른 칸과 맞지 않습니다. 실행 취소로 되돌리거나 그 행을 지우세요. 그때까지 이 지표와 기간의 메일은 보내지 않습니다.',
    en: 'In row {row} of {table}, {keys} shows “{found}”, which does not fit the rest of the row. Undo the change, or delete the row. Until then nothing is mailed about that KPI and period.',
  },
  alert_twice: {
    ko: '알림 시트의 {rows}행은 번호가 같은 알림({id})입니다. 복사한 행을 지우고 한 행만 남기세요. 그때까지 이 지표의 이 기간은 알림을 보내지 않습니다.',
    en: 'Rows {rows} of the alerts sheet have the same ID ({id}). Delete the copies and keep one row. Until then nobody is notified about this KPI and period.',
  },
  mails_wait: {
    ko: '메일 {count}건이 보낼 차례를 기다립니다.',
    en: '{count} mails are waiting to be sent.',
  },
  mails_wait_quota: {
    ko: '메일 {count}건이 기다립니다. 오늘 보낼 수 있는 메일은 {left}건입니다.',
    en: '{count} mails are waiting. {left} can still be sent today.',
  },
  mails_refused: {
    ko: '메일 서비스가 거절한 주소가 있습니다: {addresses}. 지표 정의서의 주소를 확인하세요.',
    en: 'The mail service refused these addresses: {addresses}. Check them in the register.',
  },
  mails_unknown: {
    ko: '메일이 나갔는지 알 수 없는 주소가 있습니다: {addresses}. 다음 날 첫 실행 때 한 번 더 보냅니다.',
    en: 'Mail to these addresses may not have gone out: {addresses}. The first run of the next day sends it once more.',
  },
  figures_not_written: {
    ko: '측정값이나 현재 상태를 쓰지 못했습니다: {problem} 다음 실행 때 다시 씁니다.',
    en: 'Measurements or statuses could not be written: {problem} The next run tries again.',
  },
  kept_quota: {
    ko: '오늘 보낼 수 있는 메일은 {remaining}통이었습니다. {kept}통은 내일을 기다립니다.',
    en: 'Only {remaining} mails were left for today. {kept} are waiting for tomorrow.',
  },
  kept_quiet: {
    ko: '오늘은 메일을 보내지 않는 날입니다. 메일 {kept}통은 {day}에 보냅니다.',
    en: 'No mail goes out today, which is a quiet day. {kept} mails go out on {day}.',
  },
  kept_quiet_always: {
    ko: '메일을 보내지 않는 날만 이어져 메일 {kept}통을 보낼 날이 없습니다. 알림 설정에서 쉬는 날을 줄이세요.',
    en: 'Every day to come is a quiet day, so {kept} mails never go out. Remove some in the alert settings.',
  },
  kept_time: {
    ko: '실행 시간이 다 되어 메일 {kept}통을 다음 실행 때 보냅니다.',
    en: 'The run ran out of time. {kept} mails go out with the next one.',
  },
  kept_service: {
    ko: '메일 서비스가 응답하지 않아 {kept}통을 다음 실행 때 보냅니다.',
    en: 'The mail service did not answer. {kept} mails go out with the next run.',
  },
  mail_refused: {
    ko: '{to} 주소로는 메일을 보낼 수 없습니다: {problem} 담당자 주소를 확인해 주세요. 내일 다시 시도합니다.',
    en: 'The mail to {to} was refused: {problem} Check the owner’s address. The next try is tomorrow.',
  },
  mail_may_repeat: {
    ko: '{to} 메일이 나갔는지 알 수 없습니다: {problem} 다음 실행 때 한 번 더 보냅니다.',
    en: 'The mail to {to} may not have gone out: {problem} The next run sends it once more.',
  },
  mail_unknown: {
    ko: '{to} 메일이 나갔는지 이번에도 알 수 없습니다: {problem} 다음 날 첫 실행 때 한 번 더 보냅니다.',
    en: 'The mail to {to} may not have gone out this time either: {problem} The first run of the next day sends it once more.',
  },
  row_unread: {
    ko: '지표 정의서 {row}행: {problem}',
    en: 'Row {row} of the register: {problem}',
  },
  rows_unread: {
    ko: '지표 정의서에 살펴볼 내용이 {rows}건 더 있습니다.',
    en: 'The register has {rows} more problems.',
  },
};

/** What a run that nobody watches writes into the execution log. */
export const RUN_TEXT = {
  no_spreadsheet: {
    ko: 'Waymark: 이 트리거에는 스프레드시트가 주어지지 않아 알림을 실행하지 못했습니다. 스프레드시트에서 Waymark › 알림을 껐다가 다시 켜고, 계속되면 스크립트를 스프레드시트에 직접 연결해 쓰세요.',
    en: 'Waymark: Google gave this trigger no spreadsheet, so alerts could not run. In the spreadsheet, switch alerts off and on again (Waymark › Alerts). If this keeps happening, use the script bound to the spreadsheet.',
  },
  authorisation_lapsed: {
    ko: 'Waymark: 알림을 켠 사람의 권한이 만료되어 실행하지 못했습니다. 스프레드시트에서 Waymark › 알림을 열어 다시 허용하세요. {link}',
    en: 'Waymark: the authorization of the person who switched alerts on has expired. Open Waymark › Alerts in the spreadsheet and allow it again. {link}',
  },
};

/** What a mail says. */
export const MAIL_TEXT = {
  subject_missed: { ko: '미달 {count}건', en: '{count} missed' },
  subject_at_risk: { ko: '주의 {count}건', en: '{count} at risk' },
  subject_short: { ko: '근접 {count}건', en: '{count} just short' },
  subject_no_data: { ko: '데이터 없음 {count}건', en: '{count} with no data' },
  subject_stale: { ko: '오래된 값 {count}건', en: '{count} outdated' },
  subject_error: { ko: '오류 {count}건', en: '{count} with an error' },
  subject_recovered: { ko: '회복 {count}건', en: '{count} recovered' },
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
  history: { ko: '최근 {count}개 기간', en: 'Last {count} periods' },
  history_running: {
    ko: '최근 {count}개 기간 (옅은 막대는 진행 중)',
    en: 'Last {count} periods (the pale bar is in progress)',
  },
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
  status_recovered: { ko: '회복', en: 'Recovered' },
  ask: { ko: '하실 일', en: 'What to do' },
  open_row: { ko: '지표 정의서에서 이 행 열기', en: 'Open this row in the register' },
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

/** The page on which alerts are switched on. */
export const ALERT_PAGE_TEXT = {
  alertsTitle: { ko: '알림', en: 'Alerts' },
  alertsSwitch: { ko: '주의·미달 알림 메일', en: 'Notify owners of a miss or risk' },
  on: { ko: '켜짐', en: 'On' },
  off: { ko: '꺼짐', en: 'Off' },
  switching: { ko: '바꾸는 중…', en: 'Switching…' },
  onMeans: {
    ko: '한 시간마다 운영 중인 지표를 계산합니다. 미달, 주의, 근접이거나 값이 없거나 오류가 나면 담당자에게 메일을 보냅니다.',
    en: 'Every hour Waymark calculates the active KPIs. The owner gets a mail when one is missed, at risk or just short, or has no number or an error.',
  },
  offMeans: {
    ko: '켜면 한 시간마다 지표를 계산합니다. 미달, 주의, 근접이거나 값이 없거나 오류가 나면 담당자에게 내 계정으로 메일을 보냅니다.',
    en: 'When on, Waymark calculates the KPIs every hour. The owner gets a mail from your account when one is missed, at risk or just short, or has no number or an error.',
  },
  nowOn: { ko: '알림을 켰습니다.', en: 'Alerts are on.' },
  nowOff: { ko: '알림을 껐습니다.', en: 'Alerts are off.' },
  onByAnother: {
    ko: '{by} 계정으로 켜져 있습니다. 이어받으면 메일이 내 계정에서 나갑니다.',
    en: 'Alerts were switched on by {by}. If you take over, mails go out from your account.',
  },
  offOfAnother: {
    ko: '{by} 계정으로 켜 둔 알림입니다. 끄면 아무에게도 알림 메일이 가지 않습니다. 끌까요?',
    en: 'These alerts were switched on by {by}. Once off, nobody gets a mail. Switch them off?',
  },
  keepOn: { ko: '켜 두기', en: 'Keep them on' },
  switchOff: { ko: '알림 끄기', en: 'Switch off' },
  takeOver: { ko: '내 계정으로 이어받기', en: 'Take over' },
  sentBy: { ko: '보내는 계정', en: 'Sent from' },
  onSince: { ko: '켠 시각', en: 'On since' },
  differencesTitle: {
    ko: '마감된 기간의 데이터가 나중에 바뀌었습니다. 기록된 값은 그대로이고, 바꿔도 메일은 가지 않습니다.',
    en: 'Data for closed periods has changed. The recorded values stay unless you replace them, and no mail is sent.',
  },
  difference: {
    ko: '{name}, {period}: 기록된 값 {recorded}, 지금 데이터로는 {found}',
    en: '{name}, {period}: recorded {recorded}, rows say {found}',
  },
  takeOverValue: { ko: '{found} 값으로 바꾸기', en: 'Use {found}' },
  takingOver: { ko: '바꾸는 중…', en: 'Replacing…' },
  takenOver: {
    ko: '값을 바꾸고 변경 이력에 남겼습니다.',
    en: 'The value was replaced and logged in Changes.',
  },
  lastRun: { ko: '마지막 실행', en: 'Last run' },
  neverRan: { ko: '아직 실행되지 않음', en: 'Not yet' },
  mailsLeft: { ko: '오늘 보낼 수 있는 메일', en: 'Mails left today' },
  mailsLeftCount: { ko: '{count}통', en: '{count}' },
  mailsNowTitle: { ko: '지금 보낸다면', en: 'If alerts ran now' },
  mailsNowHelp: {
    ko: '보내거나 기록하지 않고 누가 메일을 받을지만 확인합니다.',
    en: 'Shows who would get a mail, without sending or saving anything.',
  },
  mailsNowShow: { ko: '받을 사람 보기', en: 'Show who would get a mail' },
  evaluating: { ko: '계산하는 중…', en: 'Calculating…' },
  nobodyMailed: { ko: '지금 보낼 메일이 없습니다.', en: 'Nobody would get a mail now.' },
  wouldBeMailed: { ko: '메일 {count}통이 나갑니다.', en: 'Mails that would go out: {count}' },
};
