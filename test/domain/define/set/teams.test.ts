import { guardRailFindings } from '../../../../src/domain/define/set/guard-rails';
import { alikeFindings } from '../../../../src/domain/define/set/alike';
import type { SetKpi } from '../../../../src/domain/define/set/set-kpi';
import { aSetKpi } from './a-set-kpi';

const numbered = (...kpis: Partial<SetKpi>[]) =>
  kpis.map((said, at) => aSetKpi({ id: `K-00${at + 1}`, ...said }));

const SPEED = { name: '평균 배송 시간', team: '물류' };
const QUALITY = { name: '고객 만족도', team: '상담' };

/** Pushed and watched, and which ids are found alone. */
const WATCHED: [said: string, kpis: Partial<SetKpi>[], alone: string[][]][] = [
  ['another team watches nothing for it', [SPEED, QUALITY], [['K-001']]],
  ['its own team does', [SPEED, { ...QUALITY, team: '물류' }], []],
  [
    'a team is the same however it is typed',
    [
      { ...SPEED, team: 'Ops ' },
      { ...QUALITY, team: 'ＯＰＳ' },
    ],
    [],
  ],
  ['what belongs to nobody is watched by everybody', [{ ...SPEED, team: '' }, QUALITY], []],
  ['what watches for everybody watches for it', [SPEED, { ...QUALITY, team: '' }], []],
  [
    'the team of its parent does',
    [
      { ...SPEED, parent: 'K-003' },
      { ...QUALITY, team: '운영' },
      { name: '운영 점수', team: '운영' },
    ],
    [],
  ],
  [
    'the team of its parent’s parent does',
    [
      { ...SPEED, parent: 'K-002' },
      { name: '운영 점수', team: '운영', parent: 'K-003' },
      { ...QUALITY, team: '본부' },
    ],
    [],
  ],
  [
    'a circle of parents ends',
    [{ ...SPEED, parent: 'K-002' }, { name: '운영 점수', team: '운영', parent: 'K-001' }, QUALITY],
    [['K-001']],
  ],
  [
    'each team is told by itself',
    [SPEED, { ...SPEED, team: '매장' }, { ...SPEED, name: '처리 시간' }],
    [['K-001', 'K-003'], ['K-002']],
  ],
];

test.each(WATCHED)('speed without quality: %s', (_, kpis, alone) => {
  const found = guardRailFindings(numbered(...kpis));
  expect(found.map((finding) => finding.kpis)).toEqual(alone);
});

test('says of which team a guard rail is missing', () => {
  const [finding] = guardRailFindings(numbered(SPEED, QUALITY));
  expect(finding.values).toMatchObject({ team: '물류', first: '평균 배송 시간' });
});

const UP = {
  name: '문의 수',
  direction: 'at_least',
  team: '마케팅',
  measure: 'X(from, to)',
} as const;
const DOWN = { ...UP, direction: 'at_most', team: '상담' } as const;
const OTHER = { measure: 'Y(from, to)' };

const OPPOSITE: [said: string, kpis: Partial<SetKpi>[], found: [string, string][]][] = [
  ['one measure in two teams', [UP, DOWN], [['opposite_directions', 'error']]],
  [
    'one name over other rows in one team',
    [UP, { ...DOWN, ...OTHER, team: '마케팅' }],
    [['opposite_directions', 'warning']],
  ],
  [
    'one name over other rows in two teams',
    [UP, { ...DOWN, ...OTHER }],
    [['same_name', 'warning']],
  ],
  [
    'one name in a team and the one above it',
    [
      { ...UP, parent: 'K-003' },
      { ...DOWN, ...OTHER },
      { name: '상담 점수', team: '상담' },
    ],
    [['opposite_directions', 'warning']],
  ],
  [
    'one name in a team and one below it',
    [UP, { ...DOWN, ...OTHER, parent: 'K-003' }, { name: '마케팅 점수', team: '마케팅' }],
    [['opposite_directions', 'warning']],
  ],
];

test.each(OPPOSITE)('opposite directions: %s', (_, kpis, found) => {
  const findings = alikeFindings(numbered(...kpis));
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual(found);
});
