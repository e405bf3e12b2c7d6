/** What the server answers to pages: refusals and notices. Keys are problem codes. */
export const RPC_TEXT = {
  method_unknown: {
    ko: '‘{method}’ 요청은 이 버전에 없습니다. 사이드바를 닫았다가 다시 여세요.',
    en: 'This version does not know the request “{method}”. Close the sidebar and open it again.',
  },
  payload_wrong: {
    ko: '요청의 ‘{place}’ 값이 올바르지 않습니다. 사이드바를 닫았다가 다시 여세요.',
    en: 'The request holds a wrong value at “{place}”. Close the sidebar and open it again.',
  },
  no_document: {
    ko: '열려 있는 스프레드시트가 없습니다. 스프레드시트에서 Waymark 메뉴로 여세요.',
    en: 'No spreadsheet is open. Open Waymark from the menu of a spreadsheet.',
  },
  no_edit_right: {
    ko: '이 스프레드시트를 고칠 권한이 없습니다. 소유자에게 편집 권한을 요청하세요.',
    en: 'You may not edit this spreadsheet. Ask its owner for the right to edit.',
  },
  busy: {
    ko: '다른 작업이 이 스프레드시트에 쓰고 있습니다. 입력한 내용은 그대로 있으니 잠시 뒤 다시 시도하세요.',
    en: 'Another run is writing to this spreadsheet. What you typed is kept; try again in a moment.',
  },
  kpi_unknown: {
    ko: '번호가 {id}인 지표가 없습니다. 행이 지워졌는지 지표 정의서를 확인하세요.',
    en: 'There is no KPI with the ID {id}. Look in the register whether its row was deleted.',
  },
  draft_refused: {
    ko: '저장하지 않았습니다. 표시된 항목을 고치고 다시 저장하세요.',
    en: 'Nothing was saved. Mend the fields that are marked and save again.',
  },
  reason_required: {
    ko: '운영 중인 지표의 정의를 바꾸려면 사유가 필요합니다. 바뀌는 항목: {keys}',
    en: 'Changing a live definition needs a reason. What changes: {keys}',
  },
  changed_meanwhile: {
    ko: '그사이 값이 바뀌어 지금은 ‘{now}’입니다. 확인하고 다시 저장하세요.',
    en: 'It was changed meanwhile to “{now}”. Look again, then save.',
  },
  cleared_meanwhile: {
    ko: '그사이 값이 지워졌습니다. 확인하고 다시 저장하세요.',
    en: 'It was cleared meanwhile. Look again, then save.',
  },
  history_later: {
    ko: '저장했습니다. 지난 기간의 값은 지금 계산하지 못해 다음 알림 실행에서 채웁니다.',
    en: 'It is saved. Its history could not be computed now; the next alert run fills it in.',
  },
  percent_large: {
    ko: '목표 {target}: 단위가 %이면 {percent}라는 뜻입니다. 5%라면 0.05나 5%로 적으세요.',
    en: 'With the unit %, a target of {target} means {percent}. Write five percent as 0.05 or 5%.',
  },
  target_zero: {
    ko: '목표가 0이면 달성률을 계산할 수 없습니다. 기준선을 넣으면 계산할 수 있습니다.',
    en: 'With a target of 0 no attainment can be computed. A baseline makes it possible.',
  },
  actual_own_function: {
    ko: '실적 셀에 Waymark 함수가 있으면 알림이 값을 읽지 못할 수 있습니다. 같은 식을 계산식으로 옮기세요.',
    en: 'Alerts may not be able to read a cell that holds a Waymark function. Move the formula to the measure.',
  },
  period_without_data: {
    ko: '이 기간의 날짜가 있는 행이 없습니다.',
    en: 'No row is dated in this period.',
  },
  selection_none: {
    ko: '선택한 범위가 없습니다. 시트에서 열이나 셀을 고르고 다시 누르세요.',
    en: 'Nothing is selected. Select a column or cells in the sheet and try again.',
  },
  cell_in_argument: {
    ko: '{cell} 셀은 인수 {found} 안에 있어 수식이 자신을 읽게 됩니다. 다른 셀을 고르세요.',
    en: '{cell} lies within {found}, so the formula would read itself. Select another cell.',
  },
  cell_filled: {
    ko: '{cell} 셀에 ‘{found}’ 내용이 있습니다. 바꿀지 정하거나 다른 셀을 고르세요.',
    en: '{cell} holds “{found}”. Replace it, or select another cell.',
  },
  cell_protected: {
    ko: '{cell} 셀은 보호되어 있습니다. 다른 셀을 고르거나 편집 권한을 요청하세요.',
    en: '{cell} is protected. Select another cell, or ask for the right to edit it.',
  },
  alerts_already_on: {
    ko: '알림은 {by} 님이 이미 켰습니다({since}). 그대로 두거나 이어받을 수 있습니다.',
    en: '{by} has switched alerts on already ({since}). Leave it so, or take over.',
  },
  alerts_half_on: {
    ko: '알림을 켜는 일이 끝나지 않아 아직 켜지지 않았습니다. 다시 켜 주세요.',
    en: 'Switching alerts on was interrupted, so they are not on. Switch them on again.',
  },
  run_overdue: {
    ko: '알림이 {hours}시간째 실행되지 않았습니다. {by} 님의 권한이 끊겼을 수 있으니 알림을 껐다가 다시 켜거나 이어받으세요.',
    en: 'Alerts have not run for {hours} hours. The authorisation of {by} may have ended: switch alerts off and on again, or take over.',
  },
  run_failed: {
    ko: '마지막 알림 실행이 실패했습니다({at}). {message}',
    en: 'The last alert run failed ({at}). {message}',
  },
  alert_twice: {
    ko: '알림 시트의 {rows}행은 번호가 같은 알림({id})입니다. 복사한 행을 지우고 한 행만 남기세요. 그때까지 이 지표의 이 기간은 알림을 보내지 않습니다.',
    en: 'Rows {rows} of the alerts sheet have the same ID ({id}). Delete the copy and leave one; until then nothing is mailed about this KPI and period.',
  },
  value_twice: {
    ko: '측정값 시트의 {rows}행은 같은 지표({kpi})와 기간({period})의 값입니다. 맞는 한 행만 남기고 지우세요. 그때까지 이 행들은 고치지 않습니다.',
    en: 'Rows {rows} of the measurements sheet are values of the same KPI ({kpi}) and period ({period}). Leave the right one and delete the others; until then none of them is written.',
  },
  mails_wait: {
    ko: '메일 {count}건이 보낼 차례를 기다립니다.',
    en: '{count} mails wait to be sent.',
  },
  mails_wait_quota: {
    ko: '메일 {count}건이 기다립니다. 오늘 보낼 수 있는 메일은 {left}건입니다.',
    en: '{count} mails wait; {left} may still be sent today.',
  },
  mails_refused: {
    ko: '메일 서비스가 거절한 주소가 있습니다: {addresses}. 지표 정의서의 주소를 확인하세요.',
    en: 'The mail service refused these addresses: {addresses}. Check them in the register.',
  },
  host_failed: {
    ko: '구글 서비스가 오류를 알렸습니다: {message}. 입력한 내용은 그대로 있으니 잠시 뒤 다시 시도하세요.',
    en: 'Google reported an error: {message}. What you typed is kept; try again in a moment.',
  },
  unexpected: {
    ko: 'Waymark에 오류가 생겼습니다. 입력한 내용은 그대로 있으니 다시 시도하고, 되풀이되면 관리자에게 알려 주세요.',
    en: 'Something went wrong inside Waymark. What you typed is kept; try again, and tell your administrator if it happens again.',
  },
};
