/** What an alert run tells those who look after the spreadsheet, by problem code. */
export const ALERT_PROBLEM_TEXT = {
  alerts_already_on: {
    ko: '알림은 {by} 님이 이미 켰습니다({since}). 그대로 두거나 이어받을 수 있습니다.',
    en: '{by} has already switched alerts on ({since}). Leave them on, or take over.',
  },
  alerts_other_script: {
    ko: '이 파일의 알림은 다른 방식으로 설치된 Waymark가 보냅니다(부가기능 또는 파일에 묶인 스크립트). 두 곳에서 보내지 않도록 여기서는 보내지 않습니다. 그대로 두거나 이어받을 수 있습니다.',
    en: 'Another installation of Waymark, the add-on or a script bound to this file, sends its alerts. So that nobody gets two mails, none go out from here. Leave it so, or take over.',
  },
  watch_own: {
    ko: '알림을 켠 사람은 지켜볼 수 없습니다. 그 계정에 문제가 생기면 둘 다 멈추기 때문입니다. 다른 사람이 맡아 주세요.',
    en: 'Whoever switched alerts on cannot watch over them: what stops one would stop the other. Let somebody else do it.',
  },
  watch_nothing: {
    ko: '알림이 꺼져 있어 지켜볼 것이 없습니다. 먼저 켜 주세요.',
    en: 'Alerts are off, so there is nothing to watch. Switch them on first.',
  },
  alerts_half_on: {
    ko: '알림을 켜는 일이 끝나지 않아 아직 켜지지 않았습니다. 다시 켜 주세요.',
    en: 'Switching alerts on was interrupted, so they are not on. Switch them on again.',
  },
  alert_gone: {
    ko: '이 알림은 그사이 닫혔거나 알림 시트에서 찾을 수 없습니다. 목록을 다시 확인하세요.',
    en: 'This alert has been closed meanwhile, or its row cannot be found in the alerts sheet. Look at the list again.',
  },
  plan_moved: {
    ko: '그사이 다른 사람이 계획을 적었습니다: {now} 읽어 보고 다시 저장하세요.',
    en: 'Somebody else has entered a plan meanwhile: {now} Read it, then save again.',
  },
  settings_moved: {
    ko: '그사이 다른 사람이 알림 설정을 바꾸었습니다. 이 화면을 다시 열어 지금 설정을 보고 바꾸세요.',
    en: 'Somebody else has changed the alert settings meanwhile. Open this view again and change them as they are now.',
  },
  settings_spoiled: {
    ko: '저장된 알림 설정 가운데 읽을 수 없는 것이 있어 처음 값을 씁니다. 아래 ‘알림 설정’을 확인하고 다시 저장하세요.',
    en: 'Some of the saved alert settings cannot be read, so their first values are used. Check the alert settings below and save them again.',
  },
  digest_lead_wrong: {
    ko: '팀 전체를 받는 사람 {line}번째 줄(‘{found}’)을 읽을 수 없습니다. 마케팅: lead@example.com처럼 적어 주세요.',
    en: 'Line {line} of who gets a team’s digest cannot be read (“{found}”). Enter it such as Marketing: lead@example.com.',
  },
  webhook_wrong: {
    ko: '이 주소로는 올릴 수 없습니다. https://hooks.slack.com/services/ 또는 https://chat.googleapis.com/v1/로 시작하는 웹훅 주소를 넣어 주세요.',
    en: 'Nothing can be posted to this address. Enter a webhook address that begins with https://hooks.slack.com/services/ or https://chat.googleapis.com/v1/.',
  },
  webhook_plain: {
    ko: '이 설치본은 채널에 올리지 않습니다. 설치 안내의 변형을 설치하세요.',
    en: 'This build does not post to channels. Install the variant that the installation guide describes.',
  },
  webhook_stopped: {
    ko: '채널이 올린 내용을 받지 않아(응답 {status}) 더 올리지 않습니다. 알림 설정에서 웹훅 주소를 다시 저장하세요.',
    en: 'The channel refused what was posted (answer {status}), so nothing more is posted. Save the webhook address again in the alert settings.',
  },
  webhook_gave_up: {
    ko: '채널이 하루 동안 받지 않아(응답 {status}) 올리지 못한 내용이 있습니다. 다음 내용은 다시 올립니다.',
    en: 'The channel took nothing for a day (answer {status}), so one post was given up. The next one is posted again.',
  },
  webhook_unknown: {
    ko: '채널에 올린 내용이 도착했는지 알 수 없습니다. 채널을 확인하세요.',
    en: 'It is not known whether the last post reached the channel. Look there.',
  },
  quiet_day_wrong: {
    ko: '쉬는 날 {line}번째 줄(‘{found}’)을 날짜로 읽을 수 없습니다. 2026-12-28 ~ 2026-12-31 종무처럼 적어 주세요.',
    en: 'Line {line} of the quiet days, “{found}”, is no date. Write it like 2026-12-28 ~ 2026-12-31 Year-end.',
  },
  domain_wrong: {
    ko: '도메인이 아닌 글이 있습니다: {found}. example.com처럼 적어 주세요.',
    en: '“{found}” is no domain. Write it like example.com.',
  },
  setting_address_wrong: {
    ko: '메일 주소가 아닙니다: {found}. 주소 하나만 적어 주세요.',
    en: '“{found}” is no e-mail address. Enter a single address.',
  },
  settings_too_many: {
    ko: '쉬는 날은 {days}줄, 도메인은 {domains}개, 따로 정한 사람은 {people}명까지입니다.',
    en: 'There is room for {days} lines of quiet days, {domains} domains, and {people} people with choices of their own.',
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
