import { clockText } from '../page/clock-text';
import type { Evaluation } from './evaluate';
import { kpiTable } from './kpi-table';
import { isMissed } from './run-report';
import { sayIn, TERMINAL_TEXT } from '../text';

/** For people: the table, the mails, and what needs attention. */
export function evaluationText(evaluation: Evaluation): string {
  const { report, mails, mailFiles, deliveries, language, file, ranAs } = evaluation;
  const say = sayIn(language);
  const missed = report.kpis.filter(isMissed).length;
  const at = clockText(new Date(report.at), file.data.timeZone, language);
  const refused = deliveries.filter((delivery) => delivery.refused !== undefined);
  return [
    say(TERMINAL_TEXT.ranAs, { file: file.name, at, user: ranAs }),
    ...(evaluation.forThisRunOnly ? [say(TERMINAL_TEXT.forThisRunOnly)] : []),
    '',
    report.kpis.length > 0
      ? kpiTable(report.kpis, evaluation.units, language)
      : say(TERMINAL_TEXT.noKpis),
    '',
    say(missed > 0 ? TERMINAL_TEXT.missedCount : TERMINAL_TEXT.nothingMissed, { count: missed }),
    say(mails.length > 0 ? TERMINAL_TEXT.mailCount : TERMINAL_TEXT.noMails, {
      count: mails.length,
    }),
    ...mails.map(({ to, subject }, index) => `  ${to}  ${subject}\n    ${mailFiles[index]}`),
    ...(deliveries.length > 0
      ? [say(TERMINAL_TEXT.reallySent, { count: deliveries.length - refused.length })]
      : []),
    ...refused.map(({ mail, refused: because = '' }) =>
      say(TERMINAL_TEXT.refused, { to: mail.to, because }),
    ),
    ...(refused.length > 0
      ? [say(evaluation.saved ? TERMINAL_TEXT.owedLater : TERMINAL_TEXT.notSaved)]
      : []),
    ...[...report.notices, ...evaluation.fileNotices].map((notice) => `! ${notice}`),
  ].join('\n');
}

/** For programs: the same as one JSON document. */
export function evaluationJson(evaluation: Evaluation): string {
  const { report, mails, mailFiles, deliveries, file, ranAs, fileNotices } = evaluation;
  return JSON.stringify(
    {
      file: file.path,
      at: report.at,
      ranAs,
      saved: evaluation.saved,
      missed: report.kpis.filter(isMissed).length,
      kpis: report.kpis,
      mails: mails.map(({ to, subject }, index) => ({
        to,
        subject,
        file: mailFiles[index],
        ...(deliveries[index] ? { sent: deliveries[index].refused === undefined } : {}),
      })),
      notices: [...report.notices, ...fileNotices],
    },
    null,
    2,
  );
}
