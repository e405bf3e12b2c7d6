import { newDraft } from '../../../../sidebar/define/draft/draft';
import { saidInstead } from '../../../../sidebar/define/say/said-instead';
import type { DraftValues } from '../../../../src/contract/rpc/define';

const TODAY = '2026-04-01';

function draft(sentence: string, values: DraftValues = {}) {
  const begun = newDraft('form-1', 'minji@example.com', TODAY);
  return { ...begun, sentence, values: { ...begun.values, ...values } };
}

const said = (sentence: string, values: DraftValues = {}, before = '') =>
  saidInstead(draft(before, values), sentence, TODAY);

test('fills the form from the sentence', () => {
  expect(said('월 신규 계약 30건 이상')).toMatchObject({
    name: '신규 계약',
    target: 30,
    unit: '건',
  });
  expect(said('At most 5% churn a quarter')).toMatchObject({
    direction: 'at_most',
    target: 0.05,
    unit: '%',
    cadence: 'quarter',
  });
});

test('leaves what a person has entered', () => {
  const entered = { name: '새 계약', target: 40 };
  const changes = said('월 신규 계약 30건 이상', entered);
  expect(changes).not.toHaveProperty('name');
  expect(changes).not.toHaveProperty('target');
  expect(changes).toHaveProperty('unit', '건');
});

test('follows the sentence as it is typed on', () => {
  const first = said('월 신규 계약 3건 이상');
  expect(said('월 신규 계약 30건 이상', first, '월 신규 계약 3건 이상')).toEqual({ target: 30 });
});

test('takes back what the sentence no longer says', () => {
  const first = said('Quarterly churn at most 5%');
  const changes = said('churn', first, 'Quarterly churn at most 5%');
  expect(changes).toMatchObject({
    direction: 'at_least',
    target: null,
    unit: null,
    cadence: 'month',
  });
});

test('a due date in the sentence takes the place of the one that every form begins with', () => {
  expect(said('신규 계약 30건, 9월 말까지')).toMatchObject({ due: '2026-09-30' });
  expect(said('신규 계약 30건, 9월 말까지', { due: '2027-06-30' })).not.toHaveProperty('due');
});

test('whether a rate moves by a share of itself or by points is left open', () => {
  const doubtful = said('재구매율 5% 증가');
  expect(doubtful).toMatchObject({ target_change: 0.05, target_basis: 'baseline' });
  expect(doubtful).not.toHaveProperty('target_change_as');
  expect(said('재구매율 5%p 증가')).toMatchObject({
    target_change: 0.05,
    target_change_as: 'points',
  });
});

test('a movement is no target of its own', () => {
  const changes = said('전월 대비 방문자 20% 증가');
  expect(changes).not.toHaveProperty('target');
  expect(changes).not.toHaveProperty('unit');
  expect(changes).toMatchObject({
    target_change: 0.2,
    target_change_as: 'relative',
    target_basis: 'previous_month',
  });
});
