import {
  afterSave,
  changesIn,
  choicesOf,
  withChanges,
} from '../../../../../sidebar/define/set/choice/choice-changes';
import {
  type CandidateList,
  candidatesIn,
  type ChoiceForm,
  chosenIn,
  cutIn,
  doneSteps,
  forGoal,
  formOf,
  overFresh,
  runningIn,
  ticked,
  withCutSaved,
} from '../../../../../sidebar/define/set/choice/choice-form';
import type { KpiCandidate } from '../../../../../src/contract/rpc/define-set';

function aDraft(id: string, part: Partial<KpiCandidate> = {}): KpiCandidate {
  return {
    ...{ id, name: id, timing: null, tier: null, objective: '', hypothesis: '' },
    marks: { impact: 2, feasibility: 3, dataQuality: null },
    data: { rows: 9, first: null, last: null, periods: 9, verdict: 'ok', missing: [], mark: 4 },
    ...part,
  };
}

const DRAFTS = [
  aDraft('grow', { objective: 'Grow', hypothesis: 'A → B', tier: 'core' }),
  aDraft('own', { objective: 'grow ', hypothesis: 'its own', tier: 'core' }),
  aDraft('none'),
  aDraft('save', { objective: 'Save', hypothesis: 'C → D', tier: 'core' }),
];
const LIST: CandidateList = Object.freeze({
  candidates: DRAFTS,
  running: [
    { id: 'live', name: 'live', timing: null, objective: 'Grow' },
    { id: 'else', name: 'else', timing: null, objective: 'Save' },
  ],
  limits: { advised: 5, most: 7, perOwner: 5 },
  kept: null,
});
const GROW = forGoal({ objective: 'Grow', hypothesis: 'A → B' });
const ticks = (...chosen: string[]): Partial<ChoiceForm> => ({ cut: { chosen, shown: {} } });
const AFRESH = { ...forGoal({ objective: '', hypothesis: '' }), objective: 'Please' };

/** What was said in the form, whether the cut is saved, and each change as `id field: before > after`. */
const CHANGES: [said: string, form: Partial<ChoiceForm>, isCut: boolean, changes: string[]][] = [
  ['nothing', {}, false, []],
  ['a second goal', AFRESH, false, []],
  [
    'a second goal for which one without any is taken in',
    { ...AFRESH, taken: ['none'] },
    false,
    ['none objective:  > Please'],
  ],
  ['one of another goal that is taken in', { taken: ['save'] }, false, []],
  [
    'other words for the goal',
    { objective: 'Grow well' },
    false,
    ['grow objective: Grow > Grow well', 'own objective: grow  > Grow well'],
  ],
  ['no words for it any more', { objective: ' ' }, false, []],
  ['another hypothesis', { hypothesis: 'X' }, false, ['grow hypothesis: A → B > X']],
  ['a hypothesis taken away', { hypothesis: '' }, false, ['grow hypothesis: A → B > ']],
  [
    'one mark, with which the proposed data quality goes',
    { marks: { grow: { impact: { shown: 2, to: 5 } } } },
    false,
    ['grow impact: 2 > 5', 'grow data_quality: null > 4'],
  ],
  [
    'a mark that is there already',
    { marks: { grow: { impact: { shown: 1, to: 2 } } } },
    false,
    ['grow data_quality: null > 4'],
  ],
  [
    'a mark of one that is no candidate',
    { marks: { none: { impact: { shown: 2, to: 5 } } } },
    false,
    [],
  ],
  ['a cut', ticks('own'), true, ['grow tier: core > supporting']],
  [
    'a cut that was begun when another tier stood there',
    { cut: { chosen: ['own'], shown: { grow: null, own: 'core' } } },
    true,
    ['grow tier: null > supporting'],
  ],
  [
    'a cut in which one without a goal is left out',
    { ...ticks('grow', 'own'), taken: ['none'] },
    true,
    ['none objective:  > Grow', 'none hypothesis:  > A → B', 'none tier: null > supporting'],
  ],
  [
    'a cut in which one of another goal is left out',
    { ...ticks('grow', 'own'), taken: ['save'] },
    true,
    [],
  ],
  [
    'a cut in which one of another goal is chosen',
    { ...ticks('grow', 'own', 'save'), taken: ['save'] },
    true,
    ['save objective: Save > Grow', 'save hypothesis: C → D > A → B'],
  ],
];

test.each(CHANGES)('of %s only what was meant changes', (_, said, isCut, expected) => {
  const changes = changesIn({ ...GROW, ...said }, LIST, isCut);
  expect(changes.map(({ id, field, shown, to }) => `${id} ${field}: ${shown} > ${to}`)).toEqual(
    expected,
  );
});

test('a data quality that somebody gave is not replaced by the proposed one', () => {
  const judged = aDraft('grow', {
    objective: 'Grow',
    marks: { impact: 2, feasibility: 3, dataQuality: 2 },
  });
  const form = { ...GROW, marks: { grow: { impact: { shown: 2, to: 5 } } } };
  const changes = changesIn(form, { ...LIST, candidates: [judged] }, false);
  expect(changes.map(({ field }) => field)).toEqual(['impact']);
});

test('what is sent of a KPI holds each changed field once, with the value that was shown', () => {
  const form = {
    ...GROW,
    objective: 'Grow well',
    marks: { grow: { impact: { shown: 2, to: 5 } } },
  };
  expect(choicesOf(changesIn(form, LIST, false))[0]).toEqual({
    id: 'grow',
    set: { objective: 'Grow well', impact: 5, data_quality: 4 },
    shown: { objective: 'Grow', impact: 2, data_quality: null },
  });
});

test('after a save nothing is left to save, and the goal in its new words is the one in hand', () => {
  const form = { ...GROW, objective: 'Grow well', taken: ['none'], ...ticks('own', 'none') };
  const list = withChanges(LIST, changesIn(form, LIST, true));
  const saved = afterSave(form, { form, list, isCut: true });
  expect(changesIn(saved, list, true)).toEqual([]);
  expect(saved).toMatchObject({ from: { objective: 'Grow well' }, taken: [], cut: null });
  expect(candidatesIn(saved, list).map(({ id, tier }) => [id, tier])).toEqual([
    ['grow', 'supporting'],
    ['own', 'core'],
    ['none', 'core'],
  ]);
});

test('what is said while a save is under way still waits', () => {
  const form = { ...GROW, marks: { grow: { impact: { shown: 2, to: 5 } } } };
  const later = {
    ...form,
    hypothesis: 'X',
    marks: { ...form.marks, own: { impact: { shown: 2, to: 1 } } },
  };
  const list = withChanges(LIST, changesIn(form, LIST, false));
  const now = afterSave(later, { form, list, isCut: false });
  expect(changesIn(now, list, false).map(({ id, field }) => [id, field])).toEqual([
    ['grow', 'hypothesis'],
    ['own', 'impact'],
    ['own', 'data_quality'],
  ]);
});

test('what is ticked while the cut is being saved still waits', () => {
  const form = { ...GROW, ...ticks('own') };
  const list = withChanges(LIST, changesIn(form, LIST, true));
  const later = { ...form, ...ticks('own', 'grow') };
  const now = afterSave(later, { form, list, isCut: true });
  expect(changesIn(now, list, true).map(({ id, to }) => [id, to])).toEqual([['grow', 'core']]);
});

test('of those that were ticked only what is still a candidate is chosen', () => {
  expect(chosenIn({ ...GROW, ...ticks('own', 'gone') }, LIST)).toEqual(['own']);
});

/** Eight drafts that nobody has ranked, all core but two, as templates bring them. */
const UNRANKED: CandidateList = {
  ...LIST,
  candidates: Array.from({ length: 8 }, (_, at) =>
    aDraft(`d${at}`, {
      objective: 'Grow',
      tier: at < 6 ? 'core' : 'supporting',
      marks: { impact: null, feasibility: null, dataQuality: null },
    }),
  ),
};

test('a cut that nobody has ranked for is known when one comes back, and for another goal meanwhile', () => {
  const kept = { ...GROW, ...ticks('d0', 'd2', 'd4', 'd7') };
  expect(cutIn(kept, UNRANKED)).toEqual([]);
  const list = withChanges(UNRANKED, changesIn(kept, UNRANKED, true));
  const after = afterSave(kept, { form: kept, list, isCut: true });
  const back = formOf({ ...list, kept: JSON.parse(JSON.stringify(after)) as ChoiceForm });
  expect(cutIn(back, list)).toEqual(['d0', 'd2', 'd4', 'd7']);
  expect(doneSteps(back, list).has('cut')).toBe(true);
  const elsewhere = { ...back, ...forGoal({ objective: 'Save', hypothesis: '' }) };
  expect(cutIn(elsewhere, list)).toEqual([]);
  const again = { ...elsewhere, ...forGoal({ objective: 'Grow', hypothesis: '' }) };
  expect(cutIn(again, list)).toEqual(['d0', 'd2', 'd4', 'd7']);
});

test('a saved cut that is defined leaves nothing behind in what is kept', () => {
  const saved = withCutSaved({ ...GROW, madeCore: ['gone', 'save'] }, LIST);
  expect(saved.madeCore).toEqual(['save', 'grow', 'own']);
});

test('tiers are remembered of the candidates alone', () => {
  const { shown } = ticked({ ...GROW, taken: ['none'] }, LIST, ['own']);
  expect(shown).toEqual({ grow: 'core', own: 'core', none: null });
});

test('over a list that was read again, marks stand against what is there now', () => {
  const form = { ...GROW, marks: { grow: { impact: { shown: 2, to: 5 } }, gone: {} } };
  const marks = { impact: 4, feasibility: 1, dataQuality: 3 };
  const fresh = { ...LIST, candidates: [{ ...DRAFTS[0], marks }] };
  const over = overFresh(form, fresh);
  expect(over.marks).toEqual({ grow: { impact: { shown: 4, to: 5 } } });
  expect(candidatesIn(over, fresh)[0].marks).toEqual({ ...marks, impact: 5 });
});

test('core KPIs at work are those of the goal that is typed now', () => {
  const at = (part: Partial<ChoiceForm>) =>
    runningIn({ ...GROW, ...part }, LIST).map(({ id }) => id);
  expect(at({})).toEqual(['live']);
  expect(at({ objective: 'Grow well' })).toEqual(['live']);
  expect(at({ ...AFRESH, objective: ' save' })).toEqual(['else']);
  expect(at(AFRESH)).toEqual([]);
});

test('one begins with the goal that most drafts serve, or where one left off', () => {
  expect(formOf(LIST)).toMatchObject({ objective: 'Grow', hypothesis: 'A → B', step: 'cut' });
  const kept = { ...forGoal({ objective: 'Save', hypothesis: 'C' }), step: 'data' as const };
  expect(formOf({ ...LIST, kept })).toEqual(kept);
  const gone = { ...kept, from: { objective: 'Gone', hypothesis: '' } };
  expect(formOf({ ...LIST, kept: gone }).from.objective).toBe('');
});
