import type { ChangedPeriod, EditOutcome } from '../../contract/rpc/edit-outcome';
import { choiceLabel } from '../../contract/fields/choices';
import { STATUSES } from '../../contract/fields/records/kpi-fields';
import { nextPeriod, type Period } from '../../domain/calendar/period';
import type { Status } from '../../domain/kpi/standing/standing';
import type { Figures } from '../figures';
import { periodName } from '../period-name';
import { say } from '../say';

/** What saving an edit does to the past. */
export const OUTCOME_TEXT = {
  recalculated: { ko: '다시 계산하는 기간: {periods}.', en: 'Recalculated: {periods}.' },
  judged: {
    ko: '값은 그대로 두고 다시 판정하는 기간: {periods}.',
    en: 'Same value, judged again: {periods}.',
  },
  kept: { ko: '{period}까지는 그대로 둡니다.', en: '{period} and earlier stay as they are.' },
  becomes: {
    ko: '마감한 {period}: {was} → {is}({value}, 목표값 {target}).',
    en: '{period}, closed: {was} → {is} ({value} against a target of {target}).',
  },
  stays: {
    ko: '마감한 {period}: {is} 그대로({value}, 목표값 {target}).',
    en: '{period}, closed: still {is} ({value} against a target of {target}).',
  },
  none: {
    ko: '마감한 기간은 바뀌지 않습니다. {period}부터 적용합니다.',
    en: 'No closed period changes. It counts from {period} on.',
  },
  nobody: {
    ko: '마감한 기간의 메일은 다시 보내지 않습니다.',
    en: 'Nobody is mailed again about a closed period.',
  },
  missed: {
    ko: '알림이 켜져 있으면 다음 실행 때 담당자({owner})에게 {period} 결과를 메일로 알립니다.',
    en: 'If alerts are on, the owner ({owner}) is mailed about {period} at the next run.',
  },
  recovered: {
    ko: '열린 알림이 있으면 다음 실행 때 담당자({owner})에게 {period} 회복을 메일로 알립니다.',
    en: 'If an alert is open, the owner ({owner}) is mailed at the next run that {period} recovered.',
  },
  pair: { ko: '{first}, {last}', en: '{first} and {last}' },
  run: { ko: '{first}~{last}({count}개)', en: '{first} to {last} ({count})' },
};

/** In one line: which periods change and how, which stay, what the last report said, and who is told. */
export function outcomeSaid(outcome: EditOutcome, figures: Figures): string {
  const { language } = figures;
  const { changed, kept, counts, cadence } = outcome;
  const name = (period: Period) => periodName(period.from, cadence, figures);
  if (changed.length === 0) return say(OUTCOME_TEXT.none, language, { period: name(counts) });
  const listed = (how: 'recalculated' | 'judged') => {
    const periods = changed.filter((one) => one.how === how).map(({ period }) => period);
    if (periods.length === 0) return [];
    return [say(OUTCOME_TEXT[how], language, { periods: periodsSaid(periods, outcome, figures) })];
  };
  return [
    ...listed('recalculated'),
    ...listed('judged'),
    ...(kept ? [say(OUTCOME_TEXT.kept, language, { period: name(kept) })] : []),
    ...verdictSaid(outcome, figures),
    mailSaid(outcome, figures),
  ].join(' ');
}

/** How the newest closed period stands by it, and the newest that gets another verdict: they were reported. */
function verdictSaid(outcome: EditOutcome, figures: Figures): string[] {
  const judged = outcome.changed.filter(({ is }) => is.status !== null);
  const newest = judged[judged.length - 1];
  const turned = judged.filter(({ was, is }) => was.status !== is.status).pop();
  return [...new Set([turned, newest])].flatMap((one) =>
    one ? [periodSaid(one, outcome, figures)] : [],
  );
}

function periodSaid(
  { period, was, is }: ChangedPeriod,
  { cadence, units }: EditOutcome,
  figures: Figures,
): string {
  const { language } = figures;
  const status = (word: Status | null) => (word ? choiceLabel(STATUSES, word, language) : '–');
  const amount = (value: number | null) => (value === null ? '–' : figures.amount(value, units.is));
  return say(was.status === is.status ? OUTCOME_TEXT.stays : OUTCOME_TEXT.becomes, language, {
    period: periodName(period.from, cadence, figures),
    was: status(was.status),
    is: status(is.status),
    value: amount(is.value),
    target: amount(is.target),
  });
}

function mailSaid({ mail, cadence, owner }: EditOutcome, figures: Figures): string {
  if (!mail) return say(OUTCOME_TEXT.nobody, figures.language);
  const period = periodName(mail.period.from, cadence, figures);
  return say(OUTCOME_TEXT[mail.about], figures.language, { owner, period });
}

/** Periods that follow each other are told by the first and the last of them. */
function periodsSaid(
  periods: readonly Period[],
  { cadence }: EditOutcome,
  figures: Figures,
): string {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last && nextPeriod(last, cadence).from === period.from) run.push(period);
    else runs.push([period]);
  }
  const name = (period: Period) => periodName(period.from, cadence, figures);
  return runs
    .map((run) => {
      const [first, last] = [name(run[0]), name(run[run.length - 1])];
      if (run.length === 1) return first;
      const phrase = run.length === 2 ? OUTCOME_TEXT.pair : OUTCOME_TEXT.run;
      return say(phrase, figures.language, { first, last, count: run.length });
    })
    .join(', ');
}
