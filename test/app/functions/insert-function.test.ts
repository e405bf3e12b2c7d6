import { insertFunction } from '../../../src/app/functions/insert-function';
import type { CurrentCell } from '../../../src/app/ports';
import { Refusal } from '../../../src/app/refusal';
import type { Language } from '../../../src/contract/language';

function portsOver(cell: Partial<CurrentCell>, log: string[]) {
  const current: CurrentCell = {
    a1: 'Orders!D4',
    sheet: 'Orders',
    row: 4,
    column: 4,
    content: '',
    mayEdit: () => true,
    write: (formula) => {
      log.push(`write ${formula}`);
      return '0.08';
    },
    ...cell,
  };
  return {
    person: { email: () => 'lead@example.com', locale: () => 'ko', mayEdit: () => true },
    lock: { acquire: () => log.push('lock') > 0, release: () => void log.push('release') },
    settings: {
      language: (): Language => 'ko',
      read: () => undefined,
      write: () => undefined,
      refresh: () => undefined,
    },
    workplace: {
      selection: () => undefined,
      currentCell: () => current,
      sheetTitles: () => [],
      locale: () => 'ko_KR',
    },
  };
}

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem.code;
    throw failure;
  }
  return 'none';
}

test('the formula is written while no other run writes', () => {
  const log: string[] = [];
  const { shown } = insertFunction(portsOver({}, log), { name: 'CHURN', args: ['8', '100'] });
  expect(shown).toBe('0.08');
  expect(log).toEqual(['lock', 'write =CHURN(8, 100)', 'release']);
});

test('a protected cell is told as such and left alone', () => {
  const log: string[] = [];
  const ports = portsOver({ mayEdit: () => false, content: '5' }, log);
  const payload = { name: 'CHURN', args: ['8', '100'], replace: 'Orders!D4' };
  expect(refusalOf(() => insertFunction(ports, payload))).toBe('cell_protected');
  expect(log).toEqual(['lock', 'release']);
});

test('a long content is told shortened', () => {
  const ports = portsOver({ content: 'x'.repeat(500) }, []);
  try {
    insertFunction(ports, { name: 'CHURN', args: ['8', '100'] });
  } catch (failure) {
    expect(String((failure as Refusal).problem.values?.found)).toHaveLength(61);
  }
  expect.assertions(1);
});
