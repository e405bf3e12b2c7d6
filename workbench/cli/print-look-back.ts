import type { Language } from '../../src/contract/language/language';
import type { LookBackView } from '../../src/contract/rpc/look-back';
import { LOOK_BACK_TEXT as TEXT } from '../../src/text/alerts/look-back';
import { replayedKindsText } from '../../src/text/define/replayed-kind';
import { sayIn, TERMINAL_TEXT } from '../text';
import { alignedTable } from './aligned-table';
import type { LookedBack } from './look-back';

/** For people: mails by person and month, what was told by KPI, and what other terms would have changed. */
export function lookBackText({ view, file, language }: LookedBack): string {
  const say = sayIn(language);
  const { days, people, kpis, whatIf, left, notes } = view;
  return [
    say(TERMINAL_TEXT.lookedBack, { file: file.name, ...days }),
    '',
    view.said,
    say(TEXT.taken, { count: view.taken.length }),
    ...(people.length > 0 ? ['', say(TEXT.people), personTable(view, language)] : []),
    ...(kpis.length > 0 ? ['', say(TEXT.kpis), kpiTable(view, language)] : []),
    ...(whatIf ? ['', ...whatIf.sentences] : []),
    ...(left.length > 0 ? ['', say(TEXT.left)] : []),
    ...left.map(({ problem, names }) => `  ${names.join(', ')}: ${problem}`),
    '',
    ...notes.map((note) => `! ${note}`),
    say(TEXT.assumes),
  ].join('\n');
}

/** For programs: the same as one JSON document. */
export function lookBackJson({ view, file }: LookedBack): string {
  return JSON.stringify({ file: file.path, ...view }, null, 2);
}

function personTable({ people, months }: LookBackView, language: Language): string {
  const say = sayIn(language);
  const sums = months.map((_, at) => people.reduce((sum, person) => sum + person.months[at], 0));
  const row = (to: string, count: number, own: readonly number[]) => [
    ...[to, String(count)],
    ...own.map((mails) => (mails === 0 ? '·' : String(mails))),
  ];
  const all = people.reduce((sum, { count }) => sum + count, 0);
  return alignedTable(
    [
      { heading: say(TEXT.person), align: 'left' },
      { heading: say(TEXT.total), align: 'right' },
      ...months.map((month) => ({ heading: month.slice(2), align: 'right' as const })),
    ],
    [
      ...people.map(({ to, count, months: own }) => row(to, count, own)),
      row(say(TEXT.total), all, sums),
    ],
  );
}

function kpiTable({ kpis }: LookBackView, language: Language): string {
  const say = sayIn(language);
  return alignedTable(
    [
      { heading: say(TERMINAL_TEXT.id), align: 'left' },
      { heading: say(TEXT.kpi), align: 'left' },
      { heading: say(TEXT.total), align: 'right' },
      { heading: say(TEXT.span), align: 'left' },
      { heading: say(TEXT.told), align: 'left' },
    ],
    kpis.map(({ id, name, count, kinds, first, last }) => [
      ...[id, name, String(count), say(TEXT.firstToLast, { first, last })],
      replayedKindsText(kinds, language),
    ]),
  );
}
