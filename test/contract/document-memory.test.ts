import {
  type DocumentMemory,
  keptDraftText,
  leftChoiceText,
  type MemoryKey,
  memoryTexts,
  readKeptDraft,
  readLeftChoice,
  remembered,
} from '../../src/contract/document-memory';
import type { LeftChoice } from '../../src/contract/kept-choice';
import type { KeptDraft } from '../../src/contract/remembered-values';

const AT = '2026-04-20T00:00:00.000Z';

/** Each key as it is kept on disk: old spreadsheets hold these very texts. */
const KEPT: { [Key in MemoryKey]: [value: DocumentMemory[Key], text: string] } = {
  language: ['ko', 'ko'],
  lastId: ['K-012', 'K-012'],
  savedDrafts: [
    [
      { draftId: 'form-1', id: 'K-001' },
      { draftId: 'form-2', id: 'K-002' },
    ],
    '[["form-1","K-001"],["form-2","K-002"]]',
  ],
  unfinishedEdit: [
    {
      kpis: [
        { id: 'K-001', changes: [{ field: 'target', before: '300', after: '310' }] },
        { id: 'K-002', changes: [] },
      ],
      by: 'a@b.kr',
      reason: '새 계획',
      at: 1,
      effectiveFrom: 20000,
    },
    '{"by":"a@b.kr","reason":"새 계획","at":1,"effectiveFrom":20000,"kpis":[["K-001",["target","300","310"]],["K-002"]]}',
  ],
  alertSettings: [
    {
      planDays: 3,
      escalateAfter: 1,
      escalateTo: 'boss@example.com',
      quiet: {
        weekends: true,
        koreanHolidays: true,
        days: [{ from: 20_630, to: 20_632, name: '창립 기념' }],
      },
      allowedDomains: ['example.com'],
      people: [{ address: 'kim@example.com', language: 'en', newsOff: ['jump'] }],
    },
    '{"planDays":3,"escalateAfter":1,"escalateTo":"boss@example.com","allowedDomains":["example.com"],"people":[{"address":"kim@example.com","language":"en","newsOff":["jump"]}],"quiet":{"weekends":true,"koreanHolidays":true,"days":[["2026-06-26","2026-06-28","창립 기념"]]}}',
  ],
  owedAnew: [['K-001', 'K-002'], '["K-001","K-002"]'],
  tables: [{ kpis: 0, alerts: 77 }, '{"kpis":0,"alerts":77}'],
  lastRun: [
    { at: AT, by: 'a@b.kr', outcome: 'done', sent: 1, kept: 2, refused: 0, noted: [] },
    `{"at":"${AT}","by":"a@b.kr","outcome":"done","sent":1,"kept":2,"refused":0}`,
  ],
  lastFailure: [{ at: AT, message: '권한' }, `{"at":"${AT}","message":"권한"}`],
  outbox: [
    [
      {
        to: 'a@b.kr',
        at: new Date(AT),
        state: 'refused',
        problem: '잘못된 이메일',
        entries: [{ alert: 'K-001@2026-03-01', index: 0, kind: 'missed' }],
      },
    ],
    '[{"to":"a@b.kr","at":1776643200000,"is":"refused","why":"잘못된 이메일","of":["K-001@2026-03-01 0 missed"]}]',
  ],
  told: [{ day: '2026-04-20', keys: ['1a2b'] }, '{"day":"2026-04-20","keys":["1a2b"]}'],
  kpiLimits: [{ advised: 5, most: 7, perOwner: 5 }, '{"advised":5,"most":7,"perOwner":5}'],
  definitions: [
    {
      known: [
        { id: 'K-001', checks: { target: 'abcde', unit: 'vwxyz' } },
        { id: 'K-002', checks: {}, since: { day: 20000, fields: ['unit'] } },
      ],
    },
    '{"letters":5,"fields":["target","unit"],"groups":[["D",["K-001","abcdevwxyz"]],["A",["K-002",""]]],"since":[["K-002",20000,["unit"]]]}',
  ],
  'alerts.by': ['a@b.kr', 'a@b.kr'],
  'alerts.at': [AT, AT],
  'alerts.triggerId': ['123', '123'],
  'alerts.pendingAt': [AT, AT],
  'alerts.offAt': [AT, AT],
  'alerts.stoppedTold': [
    { day: '2026-04-01', told: ['kim@example.com'], sending: ['lee@example.com'] },
    '{"day":"2026-04-01","told":["kim@example.com"],"sending":["lee@example.com"]}',
  ],
  'alerts.lapsedTold': [
    { day: '2026-04-01', told: [], sending: [] },
    '{"day":"2026-04-01","told":[],"sending":[]}',
  ],
  digestsTold: [
    { day: '2026-04-06', told: ['minji@example.com'], sending: [] },
    '{"day":"2026-04-06","told":["minji@example.com"],"sending":[]}',
  ],
  webhook: [
    { url: 'https://hooks.slack.com/services/T0/B0/x', team: 'Sales', misses: true },
    '{"url":"https://hooks.slack.com/services/T0/B0/x","team":"Sales","misses":true}',
  ],
  webhookState: [
    { digest: '2026-04-06', failures: 1, since: 5, nextAt: 9 },
    '{"digest":"2026-04-06","failures":1,"since":5,"nextAt":9}',
  ],
  'alerts.watchedBy': ['minji@example.com', 'minji@example.com'],
  'alerts.watchTriggerId': ['trigger-9', 'trigger-9'],
};

const KEYS = Object.keys(KEPT) as MemoryKey[];

/** What a person, an older version or a cut-off write may have left. */
const SPOILED = [
  '{',
  'null',
  'true',
  '0',
  '-1e999',
  '""',
  '"text"',
  '[]',
  '[null]',
  '[[]]',
  '[[1,2]]',
  '{}',
  '{"at":null}',
  '{"at":"yesterday","by":1}',
  `{"at":"${AT}","by":{},"noted":[null,{"code":1},{"code":"x","values":[1]}]}`,
  '{"at":1,"kpis":{"0":1}}',
  '{"at":1,"kpis":[null,[1],["K-001",null,{"field":1},["target",1,"2"]]]}',
  '[["K-001",1.5],[1],null]',
  '{"kpis":"7","alerts":null}',
  '{"draft":null}',
  '{"draft":{"draftId":"f","values":[]}}',
];

test.each(KEYS)('%s is kept and read back', (key) => {
  const [value, text] = KEPT[key];
  expect(memoryTexts({ [key]: value })).toEqual({ [key]: text });
  expect(remembered(key, text)).toEqual(value);
});

test.each(KEYS)('%s that is missing or cleared says nothing', (key) => {
  expect(memoryTexts({ [key]: null })).toEqual({ [key]: '' });
  for (const text of ['', null, undefined]) expect(remembered(key, text)).toBeUndefined();
});

test.each(KEYS)('%s that is spoiled never throws, and what it says is whole or nothing', (key) => {
  for (const text of SPOILED) {
    const value = remembered(key, text);
    if (value === undefined) continue;
    const [again] = Object.values(memoryTexts({ [key]: value }));
    expect([text, remembered(key, again)]).toEqual([text, value]);
  }
});

test.each([
  ['language', 'fr', undefined],
  ['savedDrafts', '[["f","K-1"],null,["g"]]', [{ draftId: 'f', id: 'K-1' }]],
  ['unfinishedEdit', '{"at":1,"kpis":[]}', undefined],
  ['unfinishedEdit', '{"kpis":[["K-001"]],"at":1e999}', undefined],
  ['owedAnew', '["K-001",1,null,["K-002"]]', ['K-001']],
  ['tables', '{"kpis":"7","alerts":3}', { alerts: 3 }],
  ['lastRun', '{"at":"2026-04-20 09:00"}', undefined],
  ['lastFailure', '{"message":"x"}', undefined],
  ['kpiLimits', '{"advised":5,"most":4,"perOwner":5}', undefined],
  ['kpiLimits', '{"advised":0,"most":7,"perOwner":5}', undefined],
  ['kpiLimits', '{"advised":3,"most":7.5,"perOwner":5}', undefined],
] as const)('of %s, %s leaves %j', (key, text, left) => {
  expect(remembered(key, text)).toEqual(left);
});

test('measurements that a run found twice are kept with it', () => {
  const noted = [{ code: 'measurement_twice', values: { rows: '3, 4' } }];
  const run = { ...KEPT.lastRun[0], noted };
  expect(remembered('lastRun', memoryTexts({ lastRun: run }).lastRun)).toEqual(run);
});

describe('a choice that was left', () => {
  const goal = { objective: '성장', hypothesis: 'A → B' };
  const left: LeftChoice = {
    keptAt: 5,
    choice: {
      ...{ ...goal, step: 'rank', from: goal, taken: ['K-002'] },
      marks: { 'K-001': { impact: { shown: null, to: 4 } } },
      cut: { chosen: ['K-001'], shown: { 'K-001': 'core', 'K-002': null } },
      madeCore: ['K-003'],
      aside: goal,
    },
  };

  test('is kept and read back', () => {
    expect(readLeftChoice(leftChoiceText(left))).toEqual(left);
  });

  test('that is spoiled never throws', () => {
    for (const text of ['', null, undefined, ...SPOILED]) {
      expect([text, readLeftChoice(text)]).toEqual([text, undefined]);
    }
  });

  test('loses only the parts of it that are spoiled', () => {
    const { choice } = left;
    const marks = { 'K-001': { impact: { shown: 9, to: 'x' } }, 'K-002': 3 };
    const spoiled = { keptAt: 5, choice: { ...choice, taken: [1, 'K-003'], marks, cut: 7 } };
    Object.assign(spoiled.choice, { madeCore: [3, 'K-001'], aside: undefined });
    expect(readLeftChoice(JSON.stringify(spoiled))?.choice).toEqual({
      ...{ ...choice, taken: ['K-003'], marks: { 'K-001': {}, 'K-002': {} }, cut: null },
      ...{ madeCore: ['K-001'], aside: undefined },
    });
  });
});

describe('a form that was left', () => {
  const kept: KeptDraft = {
    keptAt: 5,
    draft: { draftId: 'f', id: 'K-001', values: { name: 'A', target: 5 }, loaded: { name: null } },
  };

  test('is kept and read back', () => {
    expect(readKeptDraft(keptDraftText(kept))).toEqual(kept);
    const fresh = { keptAt: 5, draft: { draftId: 'f', id: null, values: {} } };
    expect(readKeptDraft(keptDraftText(fresh))).toEqual(fresh);
  });

  test('that is spoiled never throws', () => {
    for (const text of ['', null, undefined, ...SPOILED]) {
      expect([text, readKeptDraft(text)]).toEqual([text, undefined]);
    }
  });

  test('loses only the values that are none', () => {
    const text = '{"draft":{"draftId":"f","values":{"name":"A","target":{}}}}';
    expect(readKeptDraft(text)?.draft.values).toEqual({ name: 'A' });
  });
});
