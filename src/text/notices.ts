/** What a run says to the people who look after the spreadsheet. */
export const NOTICE_TEXT = {
  figures_not_written: {
    ko: '측정값이나 현재 상태를 쓰지 못했습니다: {problem} 다음 실행 때 다시 씁니다.',
    en: 'Measurements or standings could not be written: {problem} The next run writes them again.',
  },
  kept_quota: {
    ko: '오늘 보낼 수 있는 메일은 {remaining}통이었습니다. {kept}통은 내일을 기다립니다.',
    en: '{remaining} mails were left today; {kept} wait for tomorrow.',
  },
  kept_time: {
    ko: '실행 시간이 다 되어 메일 {kept}통을 다음 실행 때 보냅니다.',
    en: 'The run was out of time; {kept} mails go out with the next one.',
  },
  kept_service: {
    ko: '메일 서비스가 응답하지 않아 {kept}통을 다음 실행 때 보냅니다.',
    en: 'The mail service did not answer; {kept} mails go out with the next run.',
  },
  refused: {
    ko: '{to} 주소로는 메일을 보낼 수 없습니다: {problem} 담당자 주소를 확인해 주세요. 내일 다시 시도합니다.',
    en: 'Mail to {to} was refused: {problem} Check the owner’s address. It is tried again tomorrow.',
  },
  unknown: {
    ko: '{to} 메일이 나갔는지 알 수 없습니다: {problem} 다음 실행 때 한 번 더 보냅니다.',
    en: 'Nobody knows whether the mail to {to} went out: {problem} The next run sends it once more.',
  },
  typed_again: {
    ko: '실적 셀에 새 값을 입력함',
    en: 'Another value was typed into the actual cell',
  },
  computed_anew: {
    ko: '지표 정의가 바뀌어 다시 계산함',
    en: 'Computed anew because the definition changed',
  },
  row_unread: {
    ko: '지표 정의서 {row}행: {problem}',
    en: 'Row {row} of the register: {problem}',
  },
  rows_unread: {
    ko: '지표 정의서에 살펴볼 내용이 {rows}건 더 있습니다.',
    en: '{rows} more problems stand in the register.',
  },
};
