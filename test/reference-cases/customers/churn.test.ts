import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { builtFunctions } from '../../support/built-functions';
import { describeReferences, expectWithin, referenceRows } from '../../support/oracle';

type Numbers = Record<string, number>;

const shows = builtFunctions();
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** One customer for each movement: who grew, who shrank by half, and who left. */
function revenue({ start_mrr, churned, contraction, expansion }: Numbers): unknown[][][] {
  const steady = start_mrr - churned - 2 * contraction;
  return [column(steady, 2 * contraction, churned), column(steady + expansion, contraction, 0)];
}

describeReferences(
  'churn',
  {
    'mrr-churn-chartmogul': (reference) => {
      const { start_mrr, churned, contraction, expansion } = reference.input as Numbers;
      const { gross_mrr_churn, net_mrr_churn } = reference.expected;
      const lost = churned + contraction;
      expectWithin(reference, shows('CHURN', lost, start_mrr), gross_mrr_churn);
      expectWithin(reference, shows('CHURN', lost - expansion, start_mrr), net_mrr_churn);
      const rows = revenue(reference.input as Numbers);
      expectWithin(reference, 1 - (shows('GRR', ...rows) as number), gross_mrr_churn);
      expectWithin(reference, 1 - (shows('NRR', ...rows) as number), net_mrr_churn);
    },
    'nrr-105': (reference) => {
      const rows = revenue(reference.input as Numbers);
      expectWithin(reference, shows('NRR', ...rows), reference.expected.nrr);
      expectWithin(reference, shows('GRR', ...rows), reference.expected.grr);
    },
    'quick-ratio': (reference) => {
      const { new: fresh, expansion, churned, contraction } = reference.input as Numbers;
      const starts = column(0, 50_000, churned, 50_000);
      const ends = column(fresh, 50_000 + expansion, 0, 50_000 - contraction);
      const [headings, figures] = shows('MRR_MOVEMENTS', starts, ends) as unknown[][];
      const of = (heading: string) => figures[headings.indexOf(heading)];
      expectWithin(reference, of('quick ratio'), reference.expected.quick_ratio);
      expect([of('new'), of('expansion'), of('contraction'), of('churn')]).toEqual([
        fresh,
        expansion,
        contraction,
        churned,
      ]);
    },
    'churn-telco': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const left = rows.filter(({ Churn }) => Churn === 'Yes');
      // Everybody is there at the start of the period; who left, left within it.
      const starts = column(...rows.map(() => '2026-01-01'));
      const ends = column(...rows.map(({ Churn }) => (Churn === 'Yes' ? '2026-03-15' : '')));
      const month = ['2026-03-01', '2026-03-31'];
      const { churn_rate, retention_rate, mrr, churned_mrr, mrr_churn_rate } = reference.expected;
      expectWithin(reference, shows('CHURN', left.length, rows.length), churn_rate);
      expectWithin(reference, shows('CHURN', starts, ends, ...month), churn_rate);
      expectWithin(reference, shows('RETENTION', left.length, rows.length), retention_rate);
      expectWithin(reference, shows('RETENTION', starts, ends, ...month), retention_rate);
      const [, march] = shows('CHURN_BY', starts, ends, 'month', ...month) as unknown[][];
      expect(march.slice(1, 5)).toEqual([7043, 0, 1869, 5174]);
      expectWithin(reference, march[5], churn_rate);
      const sumOf = (some: typeof rows) => {
        const amounts = column(...some.map(({ MonthlyCharges }) => MonthlyCharges));
        return shows('SUM_IN', column(...some.map(() => '2026-03-15')), amounts, ...month);
      };
      expectWithin(reference, sumOf(rows), mrr);
      expectWithin(reference, sumOf(left), churned_mrr);
      expectWithin(reference, shows('CHURN', sumOf(left), sumOf(rows)), mrr_churn_rate);
      const before = column(...rows.map(({ MonthlyCharges }) => MonthlyCharges));
      const after = column(
        ...rows.map(({ Churn, MonthlyCharges }) => (Churn === 'Yes' ? 0 : MonthlyCharges)),
      );
      expectWithin(reference, 1 - (shows('GRR', before, after) as number), mrr_churn_rate);
      const [, movements] = shows('MRR_MOVEMENTS', before, after) as unknown[][];
      expectWithin(reference, movements[3], churned_mrr);
    },
    'rate-conversion': (reference) => {
      const { monthly } = reference.input as { monthly: number[] };
      const annual = reference.expected.annual as number[];
      const shown = shows('ANNUALIZE', column(...monthly), 12) as unknown[][];
      annual.forEach((rate, i) => expectWithin(reference, shown[i][0], rate));
      const back = shows('ANNUALIZE', 0.3, 1 / 12);
      expectWithin(reference, back, reference.expected['monthly_of_annual_0.3']);
      const lifetimes = reference.expected.mean_lifetime_months as number[];
      monthly.forEach((rate, i) => expectWithin(reference, shows('LTV', 1, rate), lifetimes[i]));
    },
    'inactivity-churn-cdnow': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const ordered = column(...rows.map(({ date }) => date));
      const ids = column(...rows.map(({ customer_id }) => customer_id));
      const { customers, inactive } = reference.expected as {
        customers: number;
        inactive: Numbers;
      };
      const asOf = parseIsoDay(String(reference.input.as_of)) as number;
      expect(shows('DISTINCT_IN', ordered, ids, '1990-01-01', isoOf(asOf))).toBe(customers);
      for (const [days, count] of Object.entries(inactive)) {
        const since = isoOf(asOf - Number(days));
        const active = shows('DISTINCT_IN', ordered, ids, since, isoOf(asOf)) as number;
        expect([days, customers - active]).toEqual([days, count]);
      }
    },
  },
  {},
);
