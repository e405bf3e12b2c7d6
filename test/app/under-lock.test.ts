import { underLock } from '../../src/app/under-lock';

/** A lock and settings that write down what is asked of them. */
function noting(free = true) {
  const steps: string[] = [];
  const note = (step: string) => () => void steps.push(step);
  const lock = { acquire: () => (note('acquire')(), free), release: note('release') };
  const settings = {
    refresh: note('refresh'),
    read: () => undefined,
    language: () => 'ko' as const,
    write: () => undefined,
  };
  return { steps, lock, settings, work: note('work'), busy: note('busy') };
}

test('settings are read again once the lock is held: who held it before may have written them', () => {
  const { steps, work, busy, ...ports } = noting();
  underLock(ports, work, busy);
  expect(steps).toEqual(['acquire', 'refresh', 'work', 'release']);
});

test('the lock is given back when the work throws', () => {
  const { steps, busy, ...ports } = noting();
  const failing = () => {
    throw new Error('a fault');
  };
  expect(() => underLock(ports, failing, busy)).toThrow('a fault');
  expect(steps).toEqual(['acquire', 'refresh', 'release']);
});

test('while another holds it nothing is read, and nothing given back', () => {
  const { steps, work, busy, ...ports } = noting(false);
  underLock(ports, work, busy);
  expect(steps).toEqual(['acquire', 'busy']);
});
