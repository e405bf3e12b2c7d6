import { type CutAdviceCode, cutAdvice, proposedCut } from '../../../../src/domain/define/set/cut';
import { isSameGoal, servedGoals } from '../../../../src/domain/define/set/goal';
import { hasAmount } from '../../../../src/domain/define/set/objective-words';
import { type Candidate, ranked, rankOf } from '../../../../src/domain/define/set/ranking';

const LIMITS = { advised: 5, most: 7 };

/** `lead 5 4 3`: leading, with impact, data quality and feasibility; `lag`, `none` likewise, `-` for no mark. */
function aCandidate(said: string, at: number): Candidate {
  const [timing, ...marks] = said.split(' ');
  const [impact, dataQuality, feasibility] = marks.map((mark) =>
    mark === '-' ? null : Number(mark),
  );
  const timings = { lead: 'leading', lag: 'lagging', none: null } as const;
  return Object.freeze({
    id: `K-${at + 1}`,
    name: `재계약률 ${at + 1}`,
    timing: timings[timing as keyof typeof timings],
    marks: Object.freeze({ impact, dataQuality, feasibility }),
  });
}

const some = (...said: string[]) => Object.freeze(said.map(aCandidate)) as readonly Candidate[];
const of = (timing: 'lead' | 'lag' | 'none', count: number) =>
  Array.from({ length: count }, () => `${timing} 5 5 5`);

test.each([
  [{ impact: 5, dataQuality: 4, feasibility: 3 }, 60],
  [{ impact: 1, dataQuality: 1, feasibility: 1 }, 1],
  [{ impact: 5, dataQuality: null, feasibility: 5 }, null],
  [{ impact: null, dataQuality: 5, feasibility: null }, null],
])('the rank of %j is %j', (marks, rank) => {
  expect(rankOf(marks)).toBe(rank);
});

test('the highest rank comes first, equal ones as they come, those without one last', () => {
  const order = ranked(some('lead - 5 5', 'lag 2 2 2', 'lead 5 5 5', 'lag 1 8 1', 'none 2 4 1'));
  expect(order.map(({ id }) => id)).toEqual(['K-3', 'K-2', 'K-4', 'K-5', 'K-1']);
});

const ADVICE: [said: string, chosen: string[], running: string[], codes: CutAdviceCode[]][] = [
  ['nothing', [], [], ['too_few']],
  ['two', ['lead 5 5 5', 'lag 5 5 5'], [], ['too_few']],
  ['three of both kinds', ['lead 5 5 5', 'lag 5 5 5', 'none 5 5 5'], [], []],
  ['two beside one at work', ['lead 5 5 5', 'none 5 5 5'], ['lag 1 1 1'], []],
  ['five', [...of('lead', 2), ...of('lag', 3)], [], []],
  ['six', [...of('lead', 2), ...of('lag', 4)], [], ['many']],
  ['seven', [...of('lead', 2), ...of('lag', 5)], [], ['many']],
  ['eight', [...of('lead', 2), ...of('lag', 6)], [], ['too_many']],
  ['five beside three at work', [...of('lead', 2), ...of('lag', 3)], of('lag', 3), ['too_many']],
  ['lagging ones alone', of('lag', 3), [], ['no_leading']],
  ['leading ones alone', of('lead', 3), [], ['no_lagging']],
  ['neither', of('none', 3), [], ['no_leading', 'no_lagging']],
  ['one without data', [...of('lag', 2), 'lead 5 1 5'], [], ['without_data']],
];

test.each(ADVICE)('of %s it says what speaks against it', (_, chosen, running, codes) => {
  const advice = cutAdvice(some(...chosen), some(...running), LIMITS);
  expect(advice.map(({ code }) => code)).toEqual(codes);
});

test('a vanity metric is named', () => {
  const [first, ...rest] = some('lead 5 5 5', 'lag 5 5 5', 'lag 4 4 4');
  expect(cutAdvice([{ ...first, name: '페이지뷰' }, ...rest], [], LIMITS)).toEqual([
    { code: 'vanity', names: ['페이지뷰'] },
  ]);
});

const CUTS: [said: string, candidates: string[], running: string[], cut: string][] = [
  ['the five best', of('lead', 3).concat(of('lag', 9), 'lag 1 1 1'), [], '1 2 3 4 5'],
  ['the best leading one in place of the least', [...of('lag', 6), 'lead 1 1 1'], [], '1 2 3 4 7'],
  ['the best lagging one likewise', [...of('lead', 6), 'lag 1 1 1'], [], '1 2 3 4 7'],
  [
    'both kinds where the best are of none',
    [...of('none', 6), 'lag 1 1 2', 'lead 1 1 1'],
    [],
    '1 2 3 8 7',
  ],
  ['none that has no rank', ['lag 5 5 -', 'lead 2 2 2'], [], '2'],
  ['nothing for a place that is taken', of('lead', 6), of('lag', 5), ''],
  ['as many as are left beside those at work', [...of('lead', 6)], of('lag', 3), '1 2'],
  ['no exchange for the only lagging one', ['lag 5 5 5', 'lead 1 1 1'], of('none', 4), '1'],
];

test.each(CUTS)('proposes %s', (_, candidates, running, cut) => {
  const ids = proposedCut(some(...candidates), some(...running), LIMITS);
  expect(ids.map((id) => id.slice(2)).join(' ')).toBe(cut);
});

test('one that is neither gives way to a kind that is missing', () => {
  const three = some('none 5 5 5', 'lag 5 5 4', 'lead 1 1 1');
  expect(proposedCut(three, [], { advised: 2, most: 7 })).toEqual(['K-2', 'K-3']);
});

test('proposes a vanity metric only after all others', () => {
  const [first, ...rest] = some(...of('lead', 3), ...of('lag', 3));
  const ids = proposedCut([{ ...first, name: 'Followers' }, ...rest], [], LIMITS);
  expect(ids).toEqual(['K-2', 'K-3', 'K-4', 'K-5', 'K-6']);
});

test.each([
  ['고객이 다시 찾는 가게가 된다', false],
  ['Become the shop that customers come back to', false],
  ['2026년 4분기까지 고객이 믿는 브랜드가 된다', false],
  ['Lead the market in Q3 2026', false],
  ['Win B2B customers', false],
  ['매출 20% 성장', true],
  ['매출20%성장', true],
  ['２배 성장', true],
  ['올해 매출을 두 배로', true],
  ['Double our revenue', true],
  ['Reach 30 contracts', true],
  ['', false],
])('an amount in "%s": %j', (objective, is) => {
  expect(hasAmount(objective)).toBe(is);
});

test('goals are told by what most drafts serve, with the hypothesis that most of those name', () => {
  const draft = (objective: string, hypothesis = '') => Object.freeze({ objective, hypothesis });
  expect(servedGoals([])).toEqual([]);
  expect(servedGoals([draft(''), draft('  ', 'x')])).toEqual([]);
  const drafts = [
    draft('A', 'x'),
    draft('B', 'y'),
    draft('B', 'z'),
    draft('b ', 'z'),
    draft(''),
    draft('C'),
  ];
  expect(servedGoals(drafts)).toEqual([
    { objective: 'B', hypothesis: 'z', count: 3 },
    { objective: 'A', hypothesis: 'x', count: 1 },
    { objective: 'C', hypothesis: '', count: 1 },
  ]);
});

test.each([
  ['성장', '성장', true],
  ['Grow  well', ' grow well', true],
  ['ＧＲＯＷ', 'grow', true],
  ['', ' ', true],
  ['성장', '건강한 성장', false],
  ['', '성장', false],
])('"%s" and "%s" are one goal: %j', (one, other, is) => {
  expect(isSameGoal(one, other)).toBe(is);
});
