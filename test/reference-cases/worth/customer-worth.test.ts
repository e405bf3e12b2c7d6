import { parseIsoDay } from '../../../src/domain/calendar/day';
import { aliveShare, type BgNbd, purchasesAhead } from '../../../src/domain/metrics/worth/bg-nbd';
import { fitBgNbd } from '../../../src/domain/metrics/worth/bg-nbd-fit';
import {
  expectedOrderValue,
  fitGammaGamma,
  type GammaGamma,
} from '../../../src/domain/metrics/worth/gamma-gamma';
import {
  gammaGammaLikelihood,
  orderBatches,
} from '../../../src/domain/metrics/worth/gamma-gamma-likelihood';
import { purchaseGroups } from '../../../src/domain/metrics/worth/purchase-groups';
import { purchaseSummary } from '../../../src/domain/metrics/worth/purchase-summary';
import { unitEnds } from '../../../src/domain/metrics/worth/unit-ends';
import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

const shows = builtFunctions();

type Numbers = Record<string, number>;
type Row = Record<string, string>;

function cells(rows: Row[], name: string): string[][] {
  return rows.map((row) => [row[name]]);
}

function numbers(rows: Row[], name: string): Float64Array {
  return Float64Array.from(rows, (row) => Number(row[name]));
}

/** The first record of a table by its headings. */
function recordIn(table: unknown): Numbers {
  const [headings, row] = table as [string[], number[]];
  return Object.fromEntries(headings.map((heading, i) => [heading, row[i]]));
}

function column(table: unknown, heading: string): number[] {
  const [headings, ...rows] = table as [string[], ...number[][]];
  return rows.map((row) => row[headings.indexOf(heading)]);
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The published summary of the CDNOW sample: times in weeks, to two decimals. */
function publishedSummary() {
  const rows = referenceRows('data/cdnow_customers.csv');
  return {
    codes: new Int32Array(rows.length),
    purchases: numbers(rows, 'x'),
    recency: numbers(rows, 't_x'),
    age: numbers(rows, 'T'),
    mean: numbers(rows, 'm_x'),
  };
}

function cdnowModel(unit?: string): Numbers {
  const rows = referenceRows('data/cdnow_transactions.csv');
  const log = ['customer_id', 'date', 'amount'].map((name) => cells(rows, name));
  return recordIn(shows('LTV_MODEL', ...log, '1997-09-30', unit));
}

/** The likelihood first: it must not be worse than the reference's, and the parameters follow. */
function expectFit(reference: ReferenceCase, fitted: Numbers, likelihood: number): void {
  const { params, log_likelihood } = reference.expected as {
    params: Numbers;
    log_likelihood: number;
  };
  const tolerance = reference.tolerance as Record<string, ReferenceCase['tolerance']>;
  expect(likelihood).toBeGreaterThan(log_likelihood - 1e-9 * Math.abs(log_likelihood));
  expectWithin(reference, likelihood, log_likelihood, tolerance.log_likelihood);
  for (const [name, value] of Object.entries(params)) {
    expectWithin(reference, fitted[name], value, tolerance.params);
  }
}

describeReferences(
  'bgnbd',
  {
    'bgnbd-fit-cdnow': (reference) => {
      const { logLikelihood, ...fitted } = fitBgNbd(purchaseGroups(publishedSummary()));
      expectFit(reference, fitted, logLikelihood);
      // From the log itself the times are not rounded, which moves the likelihood in the third decimal.
      const model = cdnowModel();
      const { params, log_likelihood, n } = reference.expected as {
        params: Numbers;
        log_likelihood: number;
        n: number;
      };
      expect(model.customers).toBe(n);
      expectWithin(reference, model['log-likelihood'], log_likelihood, { abs: 0.5 });
      for (const [name, value] of Object.entries(params)) {
        expectWithin(reference, model[name], value, { rel: 0.002 });
      }
    },
    'bgnbd-predict-cdnow-paper-params': (reference) => {
      const model = reference.input.params as BgNbd & Numbers;
      const rows = reference.expected.rows as {
        x: number;
        t_x: number;
        T: number;
        p_alive: number;
        expected: Numbers;
      }[];
      for (const { x, t_x, T, p_alive, expected } of rows) {
        const alive = aliveShare(model, x, t_x, T);
        expectWithin(reference, alive, p_alive);
        for (const [weeks, purchases] of Object.entries(expected)) {
          const ahead = purchasesAhead(model, x)(T, Number(weeks));
          expectWithin(reference, alive * ahead, purchases);
        }
      }
    },
    'bgnbd-unconditional-paper-params': (reference) => {
      const model = reference.input.params as BgNbd & Numbers;
      const { expected_purchases } = reference.expected as { expected_purchases: Numbers };
      // A new customer is one of age 0 without a repeat purchase.
      for (const [weeks, purchases] of Object.entries(expected_purchases)) {
        expectWithin(reference, purchasesAhead(model, 0)(0, Number(weeks)), purchases);
      }
    },
    'bgnbd-fit-lifetimes-example': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const log = [cells(rows, 'customer_id'), cells(rows, 'date')];
      const end = String(reference.input.observation_end);
      const model = recordIn(shows('LTV_MODEL', ...log, '', end));
      expectFit(reference, model, model['log-likelihood']);
      const { n, sum_frequency, mean_p_alive, total_expected_next_26_weeks } =
        reference.expected as Numbers;
      const tolerance = reference.tolerance as Record<string, ReferenceCase['tolerance']>;
      const forecast = shows('LTV_FORECAST', ...log, '', 26, 0, end);
      const alive = column(forecast, 'p(alive)');
      expect([alive.length, model.customers]).toEqual([n, n]);
      expect(total(column(forecast, 'purchases'))).toBe(sum_frequency);
      expectWithin(reference, total(alive) / n, mean_p_alive, tolerance.mean_p_alive);
      const ahead = total(column(forecast, 'expected purchases'));
      const within = tolerance.total_expected_next_26_weeks;
      expectWithin(reference, ahead, total_expected_next_26_weeks, within);
    },
  },
  {},
);

describeReferences(
  'gammagamma',
  {
    'gammagamma-fit-cdnow': (reference) => {
      const { purchases, mean } = publishedSummary();
      const fitted = fitGammaGamma(purchases, mean);
      const at = Float64Array.of(fitted.p, fitted.q, fitted.v);
      const { value } = gammaGammaLikelihood(orderBatches(purchases, mean))(at);
      expectFit(reference, { ...fitted }, value);
      const everybody = expectedOrderValue(fitted, 0, 0);
      const tolerance = reference.tolerance as Record<string, ReferenceCase['tolerance']>;
      const { population_mean, params } = reference.expected as {
        population_mean: number;
        params: Numbers;
      };
      expectWithin(reference, everybody, population_mean, tolerance.population_mean);
      const model = cdnowModel('day');
      for (const [name, value] of Object.entries(params)) {
        expectWithin(reference, model[name], value, tolerance.params);
      }
    },
    'gammagamma-conditional-cdnow': (reference) => {
      const { params, rows } = reference.input as { params: unknown; rows: Numbers[] };
      const values = reference.expected.values as number[];
      rows.forEach(({ x, m_x }, i) => {
        const value = expectedOrderValue(params as GammaGamma, x, m_x);
        expectWithin(reference, value, values[i]);
      });
    },
  },
  {},
);

describeReferences(
  'clv',
  {
    'clv-cdnow-12m': (reference) => {
      const { bgnbd_params, gammagamma_params, months, discount_rate_month, rows, ...input } =
        reference.input as {
          bgnbd_params: BgNbd;
          gammagamma_params: GammaGamma;
          months: number;
          discount_rate_month: number;
          weeks_per_month: number;
          rows: Numbers[];
        };
      // The model's week is the case's, the unit of discounting a month of so many weeks.
      const { times, weights } = unitEnds(months, discount_rate_month, bgnbd_params);
      const values = reference.expected.values as number[];
      rows.forEach(({ x, t_x, T, m_x }, i) => {
        const ahead = purchasesAhead(bgnbd_params, x);
        const weeks = times.map((time) => time * input.weeks_per_month);
        const purchases = total(weeks.map((time, k) => weights[k] * ahead(T, time)));
        const order = expectedOrderValue(gammagamma_params, x, m_x) as number;
        const value = aliveShare(bgnbd_params, x, t_x, T) * purchases * order;
        expectWithin(reference, value, values[i]);
      });
    },
  },
  {},
);

describeReferences(
  'rfm',
  {
    'rfm-cdnow-log': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const end = String(reference.input.calibration_end);
      const { totals, rows: expected } = reference.expected as {
        totals: Numbers;
        rows: Numbers[];
      };
      const log = [cells(rows, 'customer_id'), cells(rows, 'date')];
      const table = shows('LTV_FORECAST', ...log, '', 1, 0, end, 'day');
      const [ids, purchases, recency, age] = ['customer', 'purchases', 'recency', 'age'].map(
        (heading) => column(table, heading),
      );
      expect(ids.length).toBe(totals.customers);
      expect(total(purchases)).toBe(totals.sum_frequency);
      expect(purchases.filter((x) => x > 0).length).toBe(totals.repeat_customers);
      expectWithin(reference, total(recency), totals.sum_recency_days);
      expectWithin(reference, total(age), totals.sum_T_days);
      const later = shows(
        'LTV_FORECAST',
        ...log,
        '',
        1,
        0,
        String(reference.input.observation_end),
      );
      expect(total(column(later, 'purchases')) - total(purchases)).toBe(
        totals.sum_frequency_holdout,
      );
      const { mean = [] } = purchaseSummary({
        customers: {
          codes: Int32Array.from(rows, ({ customer_id }) => Number(customer_id) - 1),
          labels: ids,
        },
        dates: Int32Array.from(rows, ({ date }) => parseIsoDay(date) as number),
        amounts: numbers(rows, 'amount'),
        as_of: parseIsoDay(end),
        unit: 'day',
      });
      for (const row of expected) {
        const i = ids.findIndex((id) => Number(id) === row.customer_id);
        expect([purchases[i], recency[i], age[i]]).toEqual([
          row.frequency_cal,
          row.recency_cal,
          row.T_cal,
        ]);
        expectWithin(reference, mean[i], row.monetary_value_cal, { abs: 1e-6 });
      }
    },
  },
  {},
);
