import type { ChoiceValues } from '../../../src/contract/rpc/define-set';
import { refused, rowsOfTable, typeInto } from '../../support/a-spreadsheet';
import { chosen, type Host, save, withKpis } from './a-choice';

const shownAs = { impact: 2, tier: 'core', objective: '성장' } as const;

/** What happened since the list was shown, what is sent over it, and what is said. */
const MEANWHILE: [
  said: string,
  happen: (host: Host) => void,
  set: ChoiceValues,
  sentence: string,
][] = [
  [
    'another mark',
    (host) => typeInto(host, 'kpis', 'impact', 5),
    { impact: 3 },
    'Renewals: Impact was changed. It is now: 5',
  ],
  [
    'another objective',
    (host) => typeInto(host, 'kpis', 'objective', '품질'),
    { objective: '건강한 성장' },
    'Renewals: Objective was changed. It is now: 품질',
  ],
  [
    'another cut',
    (host) => typeInto(host, 'kpis', 'tier', '보조'),
    { tier: 'core' },
    'Renewals: Tier was changed. It is now: Supporting',
  ],
  [
    'a mark that was cleared',
    (host) => typeInto(host, 'kpis', 'impact', ''),
    { impact: 3 },
    'Renewals: Impact was cleared.',
  ],
  [
    'that it is in use',
    (host) => typeInto(host, 'kpis', 'state', '운영 중'),
    { impact: 3 },
    'Renewals is not a draft any more. To change it, open its definition.',
  ],
  [
    'that its row is gone',
    (host) => typeInto(host, 'kpis', 'id', 'K-404'),
    { impact: 3 },
    'The KPI with the ID K-001 was deleted.',
  ],
];

test.each(MEANWHILE)(
  'of %s it tells by name, and writes nothing at all',
  (_, happen, set, said) => {
    const whole = { name: 'Renewals', ...shownAs, impact: '2' };
    const host = withKpis(whole, { name: 'Other' });
    happen(host);
    const before = rowsOfTable(host, 'kpis');
    const shown = Object.fromEntries(
      Object.keys(set).map((key) => [
        key,
        key === 'tier' ? 'supporting' : shownAs[key as 'impact'],
      ]),
    );
    const isTier = 'tier' in set;
    const wanted = isTier ? { tier: 'core' as const } : set;
    const over = isTier ? { tier: null } : shown;
    const choices = [
      chosen('K-002', { impact: 1 }, { impact: null }),
      chosen('K-001', wanted, over),
    ];
    const error = refused(host, 'saveChoice', { choices, language: 'en' });
    expect([error.code, error.fields?.map(({ message }) => message)]).toEqual([
      'choice_refused',
      [said],
    ]);
    expect(rowsOfTable(host, 'kpis')).toEqual(before);
  },
);

test('what moved in a field that nobody changed here stays as it moved', () => {
  const host = withKpis({ impact: '2', feasibility: '2' });
  typeInto(host, 'kpis', 'feasibility', 5);
  expect(save(host, [chosen('K-001', { impact: 3 }, { impact: 2 })])).toEqual(['K-001']);
  expect(rowsOfTable(host, 'kpis')).toMatchObject([{ impact: 3, feasibility: 5 }]);
});

test('the same choice sent twice is no news, and the same KPI twice in one is refused', () => {
  const host = withKpis({ impact: '2' });
  const choice = chosen('K-001', { impact: 3 }, { impact: 2 });
  save(host, [choice]);
  expect(save(host, [choice])).toEqual([]);
  const before = rowsOfTable(host, 'kpis');
  const choices = [chosen('K-001', { impact: 4 }), chosen('K-001', { feasibility: 4 })];
  expect(refused(host, 'saveChoice', { choices }).code).toBe('choice_twice');
  expect(rowsOfTable(host, 'kpis')).toEqual(before);
});

test('rows that somebody sorts meanwhile get what was meant for them', () => {
  const host = withKpis({ name: 'A' }, { name: 'B' });
  const [first, second] = ['K-001', 'K-002'];
  typeInto(host, 'kpis', 'id', second, 0);
  typeInto(host, 'kpis', 'id', first, 1);
  save(host, [chosen(first, { impact: 1 }), chosen(second, { impact: 2 })]);
  expect(rowsOfTable(host, 'kpis').map(({ id, impact }) => [id, impact])).toEqual([
    [second, 2],
    [first, 1],
  ]);
});
