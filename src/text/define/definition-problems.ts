/** Why a definition is not saved as it stands, or what is to be known of it, by problem code. */
export const DEFINE_PROBLEM_TEXT = {
  id_taken: {
    ko: '그사이 지표 정의서 {row}행에 같은 번호({id})가 입력되었습니다. 그 행의 번호를 확인하고 다시 저장하세요.',
    en: 'The ID {id} was entered in row {row} of the register meanwhile. Check the ID of that row and save again.',
  },
  kpi_unknown: {
    ko: '번호가 {id}인 지표가 없습니다. 행이 지워졌는지 지표 정의서를 확인하세요.',
    en: 'There is no KPI with the ID {id}. Check the register: its row may have been deleted.',
  },
  kpi_without_id: {
    ko: '지표 정의서 {row}행({name})에 번호가 없습니다. 그 행의 번호 칸에 {id} 값을 다시 적고 다시 시도하세요.',
    en: 'Row {row} of the register ({name}) has lost its ID. Put {id} back into its ID cell and try again.',
  },
  draft_refused: {
    ko: '저장하지 않았습니다. 표시된 항목을 고치고 다시 저장하세요.',
    en: 'Nothing was saved. Fix the marked fields and save again.',
  },
  reason_required: {
    ko: '운영 중인 지표의 정의를 바꾸려면 사유가 필요합니다. 바뀌는 항목: {keys}',
    en: 'This KPI is active, so a change needs a reason. Changed fields: {keys}',
  },
  changed_meanwhile: {
    ko: '그사이 값이 바뀌어 지금은 ‘{now}’입니다. 확인하고 다시 저장하세요.',
    en: 'Someone changed this to “{now}” in the meantime. Check it and save again.',
  },
  cleared_meanwhile: {
    ko: '그사이 값이 지워졌습니다. 확인하고 다시 저장하세요.',
    en: 'Someone cleared this in the meantime. Check it and save again.',
  },
  history_kept: {
    ko: '저장했습니다. 마감한 기간의 값은 이전 정의로 계산한 값입니다. 다음 실행이 다른 값을 찾으면 알림 화면에서 바꿀 수 있습니다.',
    en: 'The KPI was saved. Closed periods still have the values of the earlier definition. Where the next run finds others, you can take them over under Alerts.',
  },
  history_anew_later: {
    ko: '저장했습니다. 마감한 기간의 값은 다음 실행에서 새 정의로 다시 계산합니다.',
    en: 'The KPI was saved. The next run calculates its closed periods by the new definition.',
  },
  history_later: {
    ko: '저장했습니다. 지난 기간의 값은 다음 알림 실행에서 계산합니다.',
    en: 'The KPI was saved. The next alert run calculates its history.',
  },
  percent_large: {
    ko: '목표 {target}: 단위가 %이면 {percent}라는 뜻입니다. 5%라면 0.05나 5%로 적으세요.',
    en: 'With the unit %, a target of {target} means {percent}. For five percent, enter 0.05 or 5%.',
  },
  measure_used: {
    ko: '다른 지표와 같은 값을 잽니다: {kpis}. 하나만 필요하면 다른 하나를 종료하세요.',
    en: 'It measures the same as {kpis}. If you need only one, retire the other.',
  },
  measure_used_apart: {
    ko: '다른 지표와 같은 값을 주기만 달리해서 잽니다: {kpis}. 목표값이 둘 다 필요할 때만 함께 두세요.',
    en: 'It has the same measure as {kpis} at another cadence. Keep both only if you need both targets.',
  },
  name_used: {
    ko: '이름이 같은 뜻인 지표가 이미 있습니다: {kpis}. 다른 지표라면 이름으로 구분되게 하세요.',
    en: 'Its name means the same as {kpis}. If it is another KPI, give it a name that tells them apart.',
  },
  definition_behind: {
    ko: '계산식은 바뀌었는데 정의는 그대로입니다: {definition}. 새 계산식에 맞는지 확인하세요.',
    en: 'The measure has changed, but the definition still says “{definition}”. Check that it fits.',
  },
  objective_waits: {
    ko: '이 지표가 어떤 목표에 기여하는지 나중에 적어 주세요.',
    en: 'Add the objective that it serves when you know it.',
  },
  actual_own_function: {
    ko: '실적 셀에 Waymark 함수가 있으면 알림이 값을 읽지 못할 수 있습니다. 같은 식을 계산식으로 옮기세요.',
    en: 'Alerts may be unable to read a cell that holds a Waymark function. Move the formula to the measure.',
  },
  period_without_data: {
    ko: '이 기간의 날짜가 있는 행이 없습니다.',
    en: 'No row has a date in this period.',
  },
};
