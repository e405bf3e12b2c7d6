import { draftKeeper } from '../../../../sidebar/define/draft/draft-keeper';
import type { KpiDraft } from '../../../../src/contract/rpc/define';

const draft = (name: string): KpiDraft => ({ draftId: 'form-1', id: null, values: { name } });

function keptBy() {
  const sent: (string | null)[] = [];
  const open: Record<'resolve' | 'refuse' | 'reject', () => void>[] = [];
  const states: string[] = [];
  const keeper = draftKeeper(
    (kept) => {
      sent.push(kept && String(kept.values.name));
      return new Promise<{ kept: boolean }>((resolve, reject) => {
        open.push({
          resolve: () => resolve({ kept: true }),
          refuse: () => resolve({ kept: false }),
          reject: () => reject(new Error('offline')),
        });
      });
    },
    (state) => states.push(state),
  );
  const settle = async (how: 'resolve' | 'refuse' | 'reject' = 'resolve') => {
    open.shift()?.[how]();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { keeper, sent, states, settle };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('keeps a draft once typing rests, and only the newest', async () => {
  const { keeper, sent, settle, states } = keptBy();
  keeper.keep(draft('a'));
  keeper.keep(draft('ab'));
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual(['ab']);
  await settle();
  expect(states.at(-1)).toBe('kept');
});

test('never has two calls under way, so that an older draft cannot overwrite a newer one', async () => {
  const { keeper, sent, settle } = keptBy();
  keeper.keep(draft('a'));
  keeper.flush();
  keeper.keep(draft('b'));
  keeper.flush();
  expect(sent).toEqual(['a']);
  await settle();
  expect(sent).toEqual(['a', 'b']);
});

test('clears after the call under way, so that a saved draft does not come back', async () => {
  const { keeper, sent, settle } = keptBy();
  keeper.keep(draft('a'));
  keeper.flush();
  keeper.keep(draft('b'));
  const cleared = keeper.clear();
  expect(sent).toEqual(['a']);
  await settle();
  expect(sent).toEqual(['a', null]);
  await settle();
  await cleared;
  await jest.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual(['a', null]);
});

test('tells when a draft is too large to be kept', async () => {
  const { keeper, settle, states } = keptBy();
  keeper.keep(draft('a'));
  keeper.flush();
  await settle('refuse');
  expect(states.at(-1)).toBe('failed');
});

test('tells when a draft could not be kept, and tries again with the next change', async () => {
  const { keeper, sent, settle, states } = keptBy();
  keeper.keep(draft('a'));
  keeper.flush();
  await settle('reject');
  expect(states.at(-1)).toBe('failed');
  keeper.keep(draft('b'));
  await jest.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual(['a', 'b']);
});
