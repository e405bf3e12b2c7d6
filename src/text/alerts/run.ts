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
