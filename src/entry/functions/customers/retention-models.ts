import {
  RETENTION_FORECAST as retentionForecast,
  RETENTION_MODEL as retentionModel,
} from '../../../domain/metrics/customers/declared';
import { answerCell } from '../../cell-function';

/**
 * How many of a cohort will still be there in later periods, from how many were there so far.
 * 코호트의 기간별 남은 고객 수로 앞으로의 생존율과 유지율을 예측합니다.
 *
 * survivors are the counts of one cohort at its start, after one period, after two, …: one column or row, not
 * above the count before and not necessarily integers (percent will do). One line per period from 0 to the last
 * counted plus horizon: period, observed survival (blank beyond the counts), survival (share of the start
 * that the model has there), retention (share of those there a period ago) and share lost in the period
 * (of the start); the last two are blank in period 0.
 * Where retention does not rise over the periods the model's limit of alike customers is shown, one constant
 * retention: all that stayed / all that could have left. If nobody left after the first period (fewer than
 * three counts, nobody lost at all, all lost at once) nothing tells how retention changes, which is an error.
 * Blank cells are skipped, so A2:A works: leave no gap between two periods. A count above the one before it
 * is an error that names its row.
 *
 * Example: =RETENTION_FORECAST(A2:A4, 1) where A2:A4 is {64; 48; 36} → {"period", "observed survival", "survival", "retention", "share lost in the period"; 0, 1, 1, "", ""; 1, 0.75, 0.75, 0.75, 0.25; 2, 0.5625, 0.5625, 0.75, 0.1875; 3, "", 0.421875, 0.75, 0.140625}
 * Example: =RETENTION_FORECAST(A2:A6, 1) where A2:A6 is {1000; 869; 743; 653; 593} → {"period", "observed survival", "survival", "retention", "share lost in the period"; 0, 1, 1, "", ""; 1, 0.869, 0.858789, 0.858789, 0.141211; 2, 0.743, 0.7495596, 0.872809996, 0.109229; 3, 0.653, 0.662834, 0.884298, 0.086725; 4, 0.593, 0.592496, 0.893883, 0.070338; 5, "", 0.534432, 0.902001, 0.058064}
 * Method: shifted-beta-geometric by maximum likelihood; the greatest of all maxima, wherever they lie.
 * Source: Fader and Hardie, How to project customer retention, Journal of Interactive Marketing 21(1), 2007.
 * Others: a curve drawn through the observed points by least squares bends wrongly beyond them.
 *
 * @param {A2:A} survivors Customers of one cohort at the start, after one period, after two, …
 * @param {12} horizon How many periods to add to those counted: a whole number, 0 to 10000.
 * @return A table: period, observed survival, survival, retention, share lost in the period.
 * @customfunction
 */
export function RETENTION_FORECAST(survivors: unknown, horizon: unknown): unknown {
  return answerCell(retentionForecast, arguments);
}

/**
 * The model behind RETENTION_FORECAST: its parameters, its likelihood, and how long customers stay.
 * RETENTION_FORECAST에 쓰인 모형의 모수, 로그가능도, 기대 유지 기간을 구합니다.
 *
 * Each customer leaves with a chance of their own, the same in every period; over customers these chances
 * follow Beta(alpha, beta). Small alpha and beta: customers differ much; alpha / (alpha + beta) is the churn
 * of the first period. log-likelihood is in the counts as given: a cohort of 1000 weighs more than its percent.
 * expected lifetime in periods is the mean number of periods that a customer begins, the first included,
 * which everybody begins: the sum of survival over all periods from 0, (alpha + beta - 1) / (alpha - 1).
 * Blank when alpha is up to 1: it is infinite.
 * survivors are read as in RETENTION_FORECAST. Where retention does not rise over the periods alpha and beta
 * are infinite, which is an error that says which constant retention to use.
 *
 * Example: =RETENTION_MODEL(A2:A6) where A2:A6 is {1000; 869; 743; 653; 593} → {"alpha", "beta", "log-likelihood", "expected lifetime in periods"; 1.280976, 7.790384, -1225.134907, 28.726117}
 * Example: =RETENTION_MODEL(A2:A9) where A2:A9 is {1000; 631; 468; 382; 326; 289; 262; 241} → {"alpha", "beta", "log-likelihood", "expected lifetime in periods"; 0.704077, 1.182043, -1680.265188, ""}
 * Method: maximum likelihood of the shifted-beta-geometric distribution, those who are there at the end included.
 * Source: Fader and Hardie, How to project customer retention, Journal of Interactive Marketing 21(1), 2007.
 *
 * @param {A2:A} survivors Customers of one cohort at the start, after one period, after two, …
 * @return A table of one line: alpha, beta, log-likelihood, expected lifetime in periods.
 * @customfunction
 */
export function RETENTION_MODEL(survivors: unknown): unknown {
  return answerCell(retentionModel, arguments);
}
