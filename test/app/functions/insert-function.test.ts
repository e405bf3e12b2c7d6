import { insertFunction } from '../../../src/app/functions/insert-function';
import type { CurrentCell } from '../../../src/app/ports';
import { Refusal } from '../../../src/app/refusal';

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
    workplace: {
      selection: () => undefined,
      cells: () => undefined,
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

test('the formula is written and what the cell shows is answered', () => {
  const log: string[] = [];
  const { shown } = insertFunction(portsOver({}, log), { name: 'CHURN', args: ['8', '100'] });
  expect(shown).toBe('0.08');
  expect(log).toEqual(['write =CHURN(8, 100)']);
});

test('a protected cell is told as such and left alone', () => {
  const log: string[] = [];
  const ports = portsOver({ mayEdit: () => false, content: '5' }, log);
  const payload = { name: 'CHURN', args: ['8', '100'], replace: 'Orders!D4' };
  expect(refusalOf(() => insertFunction(ports, payload))).toBe('cell_protected');
  expect(log).toEqual([]);
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
