/** A mail that alerts themselves have stopped, and the panel of who watches over them. */
export const WATCH_TEXT = {
  stopped_subject: {
    ko: '[Waymark] 알림이 멈췄습니다 · {title}',
    en: '[Waymark] Alerts have stopped · {title}',
  },
  stopped: {
    ko: '‘{title}’의 알림이 {hours}시간 동안 실행되지 않았습니다. 그동안은 목표에 미달해도 메일이 가지 않습니다.',
    en: 'The alerts of “{title}” have not run for {hours} hours. Until they run again, nobody is mailed about a miss.',
  },
  stopped_since: {
    ko: '마지막 실행: {last}. 알림을 켠 계정: {by}.',
    en: 'Last run: {last}. Switched on by {by}.',
  },
  stopped_never: {
    ko: '켠 뒤로 한 번도 실행되지 않았습니다. 알림을 켠 계정: {by}.',
    en: 'They have never run since they were switched on, by {by}.',
  },
  ask_sender: {
    ko: '파일에서 Waymark › 알림 › 발송을 열어 알림을 껐다가 다시 켜 주세요. 권한을 다시 허용하라는 창이 나오면 허용해 주세요.',
    en: 'Open Waymark › Alerts › Sending in the file and switch alerts off and on again. If Google asks for permission, allow it.',
  },
  ask_watcher: {
    ko: '{by} 님도 같은 메일을 받습니다. {by} 님이 다시 켤 수 없으면 파일의 Waymark › 알림 › 발송에서 내 계정으로 이어받아 주세요.',
    en: '{by} gets this mail too. If {by} cannot switch them on again, take over under Waymark › Alerts › Sending in the file.',
  },
  why: {
    ko: '{watcher} 님이 이 알림을 지켜보고 있어서 하루에 한 번까지 알립니다.',
    en: 'This comes at most once a day because {watcher} watches over these alerts.',
  },
  /** Over the sheet, as soon as somebody opens the file. */
  stopped_on_open: {
    ko: '알림이 {hours}시간 동안 실행되지 않았습니다. Waymark › 알림 › 발송을 확인해 주세요.',
    en: 'Alerts have not run for {hours} hours. See Waymark › Alerts › Sending.',
  },
  lapsed_subject: {
    ko: '[Waymark] 알림을 다시 허용해 주세요',
    en: '[Waymark] Allow alerts again',
  },
  lapsed: {
    ko: '알림이 실행되지 않았습니다. Google에서 Waymark에 준 권한이 만료되었거나 새 권한이 필요합니다. 아래 주소에서 허용하면 다음 실행부터 다시 나갑니다.',
    en: 'Alerts did not run: the permission that you gave Waymark has lapsed, or a new one is needed. Allow it at the address below, and they go out again with the next run.',
  },
  watch_lapsed: {
    ko: '알림이 실행되는지 지켜보지 못했습니다. Google에서 Waymark에 준 권한이 만료되었거나 새 권한이 필요합니다. 아래 주소에서 허용하면 다시 지켜봅니다.',
    en: 'Waymark could not look whether alerts still run: the permission that you gave it has lapsed, or a new one is needed. Allow it at the address below, and it looks again.',
  },
  lapsed_why: {
    ko: '내 계정으로 켠 자동 실행이 있어서 하루에 한 번까지 알립니다.',
    en: 'This comes at most once a day because something runs by itself with your account.',
  },
  no_file_subject: {
    ko: '[Waymark] 알림이 실행되지 않았습니다',
    en: '[Waymark] Alerts did not run',
  },
  title: { ko: '알림이 멈추면', en: 'If alerts stop' },
  help: {
    ko: '알림을 켠 사람이 퇴사하거나 권한이 만료되면 알림도 멈춥니다. 다른 한 사람이 지켜보면, 두 시간 넘게 실행되지 않을 때 두 사람에게 메일이 갑니다.',
    en: 'Alerts stop when whoever switched them on leaves or a permission lapses. With a second person watching, both get a mail when no run has ended for two hours.',
  },
  nobody: { ko: '아직 지켜보는 사람이 없습니다.', en: 'Nobody watches yet.' },
  nobodyOfOwn: {
    ko: '아직 지켜보는 사람이 없습니다. 이 파일을 편집하는 다른 사람이 이 화면에서 맡을 수 있습니다.',
    en: 'Nobody watches yet. Another editor of this file can do so on this page.',
  },
  watchedBy: { ko: '{by} 님이 지켜봅니다.', en: 'Watched by {by}.' },
  watchedByMe: { ko: '내가 지켜보고 있습니다.', en: 'You watch over them.' },
  begin: { ko: '내가 지켜보기', en: 'Watch over them' },
  end: { ko: '그만 지켜보기', en: 'Stop watching' },
  changing: { ko: '바꾸는 중…', en: 'Changing…' },
};
