import {
  changesBetween,
  editDraft,
  faultsOf,
  keptDraft,
  newDraft,
  overStored,
  sentValues,
} from '../../../../sidebar/define/draft/draft';
import { presetsFor } from '../../../../sidebar/define/steps/presets';
import type { DraftValues } from '../../../../src/contract/rpc/define';

const WHOLE: DraftValues = {
  state: 'active',
  name: 'Churn',
  definition: 'Left / opening',
  objective: 'Keep customers',
  source: 'Customers sheet',
  unit: '%',
  measure: 'CHURN(Customers!C:C, Customers!D:D, from, to)',
  aggregation: 'last',
  cadence: 'half',
  direction: 'at_most',
  target: '5%',
  starts: '2026-01-01',
  due: '2026-12-31',
  owner: 'minji@example.com',
};

describe('a new draft', () => {
  const draft = newDraft('form-1', 'lead@example.com', '2026-04-01');

  test('begins with the defaults of the records, today and the person themselves', () => {
    expect(draft).toMatchObject({ draftId: 'form-1', id: null });
    expect(draft.values).toMatchObject({
      state: 'draft',
      cadence: 'month',
      direction: 'at_least',
      warn_at: 1,
      miss_at: 0.9,
      repeat_days: 7,
      starts: '2026-04-01',
      owner: 'lead@example.com',
      name: null,
    });
  });

  test('holds nothing that evaluation writes', () => {
    expect(Object.keys(draft.values)).not.toEqual(
      expect.arrayContaining(['status', 'attainment', 'id']),
    );
  });
});

describe('what is sent', () => {
  test('is trimmed, with numbers as numbers and blanks as null', () => {
    const settled = sentValues({ ...WHOLE, name: ' Churn ', target: '5%', plan: '  ' });
    expect(settled).toMatchObject({ name: 'Churn', target: 0.05, plan: null, due: '2026-12-31' });
  });

  test('leaves the actual to evaluation when there is a measure', () => {
    expect('actual' in sentValues({ ...WHOLE, actual: 0.081 })).toBe(false);
    expect(sentValues({ ...WHOLE, measure: null, actual: '=Sheet1!B2' }).actual).toBe('=Sheet1!B2');
  });

  test('has an upper target only between two targets', () => {
    expect(sentValues({ ...WHOLE, target_high: '9%' }).target_high).toBeNull();
    const between = { ...WHOLE, direction: 'between', target_high: '9%' };
    expect(sentValues(between).target_high).toBe(0.09);
  });

  test('leaves text that is no number as it was typed, for the message', () => {
    expect(sentValues({ ...WHOLE, target: 'five' }).target).toBe('five');
  });
});

describe('what is still missing', () => {
  test('is nothing for a whole definition', () => {
    expect(faultsOf(WHOLE)).toEqual({ missing: [], wrong: [] });
  });

  test('is every required field of an empty one', () => {
    const { missing } = faultsOf(newDraft('form-1', '', '2026-04-01').values);
    expect(missing.sort()).toEqual([
      'actual',
      'definition',
      'name',
      'owner',
      'source',
      'target',
      'unit',
    ]);
  });

  test('is the measure while one of its ranges is not picked', () => {
    const open = { ...WHOLE, measure: 'CHURN(Customers!C:C, , from, to)' };
    expect(faultsOf(open).missing).toEqual(['measure']);
  });

  test('is the upper target of a range', () => {
    expect(faultsOf({ ...WHOLE, direction: 'between' }).missing).toEqual(['target_high']);
  });

  test('is told apart from what is wrong', () => {
    const { missing, wrong } = faultsOf({ ...WHOLE, owner: 'a@x.kr, b@x.kr', due: '2025-01-01' });
    expect(missing).toEqual([]);
    expect(wrong.map(({ field, code }) => [field, code])).toEqual([
      ['owner', 'email_one'],
      ['due', 'due_before_starts'],
    ]);
  });
});

describe('the changes of an edit', () => {
  const stored = editDraft('form-2', 'K-002', { ...WHOLE, target: 0.05, actual: 0.081 }).values;

  test('are the fields whose values differ', () => {
    const edited = { ...stored, target: '7%', plan: 'Call them' };
    expect(changesBetween(stored, edited)).toEqual(['target', 'plan']);
  });

  test('are none when the same is typed in another way', () => {
    expect(changesBetween(stored, { ...stored, target: '5 %', name: 'Churn ' })).toEqual([]);
  });
});

describe('an edit that is taken up again', () => {
  const opened = editDraft('form-2', 'K-002', WHOLE);
  const edited = { ...opened, values: { ...opened.values, target: '7%' } };

  test('is kept with what was shown for the touched fields alone', () => {
    expect(keptDraft(edited).loaded).toEqual({ target: '5%' });
  });

  test('follows the register where nothing was touched, and remembers what was shown elsewhere', () => {
    const stored = { ...opened.values, target: 0.09, owner: 'lead@example.com' };
    const resumed = overStored(keptDraft(edited), stored);
    expect(resumed.values).toEqual({ ...stored, target: '7%' });
    expect(resumed.loaded).toEqual({ ...stored, target: '5%' });
  });
});

describe('what the kind of measure entails', () => {
  const fresh = newDraft('form-1', '', '2026-04-01').values;

  test('fills what was left at its default', () => {
    expect(presetsFor('churn', fresh)).toEqual({ unit: '%', direction: 'at_most' });
    expect(presetsFor('count', fresh)).toEqual({ aggregation: 'sum', unit: '#' });
  });

  test('leaves what a person chose', () => {
    expect(presetsFor('churn', { ...fresh, unit: 'KRW', direction: 'less_than' })).toEqual({});
  });
});
