import { describeReferences, expectWithin, referenceRows } from '../../support/oracle';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { column, shows } from '../functions/formula';

type Numbers = Record<string, number>;

describeReferences(
  'churn',
  {
    'mrr-churn-chartmogul': (reference) => {
      const { start_mrr, churned, contraction, expansion } = reference.input as Numbers;
      const { gross_mrr_churn, net_mrr_churn } = reference.expected;
      const lost = churned + contraction;
      expectWithin(reference, shows('CHURN', lost, start_mrr), gross_mrr_churn);
      expectWithin(reference, shows('CHURN', lost - expansion, start_mrr), net_mrr_churn);
    },
    'churn-telco': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const left = rows.filter(({ Churn }) => Churn === 'Yes');
      // Everybody is there at the start of the period; who left, left within it.
      const starts = column(...rows.map(() => '2026-01-01'));
      const ends = column(...rows.map(({ Churn }) => (Churn === 'Yes' ? '2026-03-15' : '')));
      const month = ['2026-03-01', '2026-03-31'];
      const { churn_rate, mrr, churned_mrr, mrr_churn_rate } = reference.expected;
      expectWithin(reference, shows('CHURN', left.length, rows.length), churn_rate);
      expectWithin(reference, shows('CHURN', starts, ends, ...month), churn_rate);
      const sumOf = (some: typeof rows) => {
        const amounts = column(...some.map(({ MonthlyCharges }) => MonthlyCharges));
        return shows('SUM_IN', column(...some.map(() => '2026-03-15')), amounts, ...month);
      };
      expectWithin(reference, sumOf(rows), mrr);
      expectWithin(reference, sumOf(left), churned_mrr);
      expectWithin(reference, shows('CHURN', sumOf(left), sumOf(rows)), mrr_churn_rate);
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
  {
    'nrr-105': 'NRR and GRR are not there yet',
    'quick-ratio': 'MRR_MOVEMENTS is not there yet',
    'rate-conversion': 'ANNUALIZE is not there yet',
  },
);

describeReferences(
  'ltv',
  {
    'ltv-gupta-lehmann': (reference) => {
      const { m, r, i } = (reference.input as { grid: { m: number; r: number[]; i: number[] } })
        .grid;
      const multiples = reference.expected.margin_multiple as number[][];
      r.forEach((retention, row) =>
        i.forEach((discount, place) => {
          const value = shows('LTV', m, 1 - retention, 1, discount, 'later');
          expectWithin(reference, value, multiples[row][place]);
        }),
      );
    },
    'ltv-net4you': (reference) => {
      const { m, r, i } = reference.input as Numbers;
      expectWithin(reference, shows('LTV', m, 1 - r, 1, i, 'later'), reference.expected.clv);
    },
    'ltv-initial-margin': (reference) => {
      const { M, R, r, d } = reference.input as Numbers;
      const { clv, multiplier } = reference.expected;
      expectWithin(reference, shows('LTV', M - R, 1 - r, 1, d, 'now'), clv);
      expectWithin(reference, shows('LTV', 1, 1 - r, 1, d), multiplier);
    },
    'ltv-arpa-churn': (reference) => {
      const { arpa, churn } = reference.input as Numbers;
      expectWithin(reference, shows('LTV', arpa, churn), reference.expected.ltv);
    },
  },
  { 'ltv-finite': 'LTV has an endless horizon' },
);
