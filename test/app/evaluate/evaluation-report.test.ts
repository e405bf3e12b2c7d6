import { evaluationReport, unreadRows } from '../../../src/app/evaluate/evaluation-report';
import { aKpi } from '../../support/a-kpi';
import { aStanding, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

const reading = frozen({
  kpis: [aKpi()],
  definitions: [],
  problems: [],
  links: new Map<string, string>(),
});
const cause = { code: 'choice_unknown', values: { found: 'x' } };
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ rowNumber: index + 3, problem: cause }));

describe('the report of an evaluation', () => {
  test('names each KPI with its standing, blanks as null and the reason as data', () => {
    const standings = [aStanding('no_data', { kpi: 'K-001' })];
    const evaluated = frozen({
      reading,
      standings,
      record: [],
      replaced: [],
      doubled: [],
      unread: [],
    });
    expect(evaluationReport(evaluated, [], at('2026-04-20 09:00'))).toEqual({
      outcome: 'done',
      at: '2026-04-20T00:00:00.000Z',
      kpis: [
        {
          id: 'K-001',
          name: 'Renewals',
          status: 'no_data',
          reason: { code: 'no_data', values: {} },
          value: null,
          target: null,
          gap: null,
          attainment: null,
          period: '2026-04-01',
        },
      ],
      problems: [],
    });
  });

  test('tells what was not written, then what was not read, then what stands twice, then rows that cannot be read', () => {
    const evaluated = frozen({
      reading: { ...reading, problems: rows(1) },
      standings: [],
      record: [],
      replaced: [],
      doubled: [{ code: 'value_twice' }],
      unread: [{ code: 'changes_unread' }],
    });
    const { problems } = evaluationReport(
      evaluated,
      [{ code: 'figures_not_written' }],
      at('2026-04-20 09:00'),
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'figures_not_written',
      'changes_unread',
      'value_twice',
      'row_unread',
    ]);
  });

  test('names five rows with what is wrong in them, and counts the others', () => {
    expect(unreadRows({ problems: rows(5) })).toHaveLength(5);
    const eight = unreadRows({ problems: rows(8) });
    expect(eight).toHaveLength(6);
    expect(eight[0]).toEqual({ code: 'row_unread', values: { row: 3 }, cause });
    expect(eight[5]).toEqual({ code: 'rows_unread', values: { rows: 3 } });
  });
});
