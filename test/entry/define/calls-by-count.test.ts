import { callsOf, told } from '../../support/a-spreadsheet';
import { type Host, SUM, withCells, withKpis } from './a-choice';

function callsFor(host: Host, method: string): number {
  told(host, method, {});
  return callsOf(host).total;
}

/** What reads of 5 and of 50 KPIs take. */
const READS: [method: string, made: (count: number) => Host][] = [
  [
    'listCandidates',
    (count) => withKpis(...Array.from({ length: count }, () => ({ measure: SUM }))),
  ],
  ['listCandidates', (count) => withCells(count, 'draft')],
  ['listCandidates', (count) => withCells(count, 'draft', 'behind')],
  ['kpiCards', (count) => withCells(count, 'active')],
  ['kpiCards', (count) => withCells(count, 'active', 'behind')],
  ['kpiTree', (count) => withCells(count, 'active')],
  ['lintKpis', (count) => withCells(count, 'active')],
];

test.each(READS)('%s takes as many calls for fifty KPIs as for five (%#)', (method, made) => {
  expect(callsFor(made(50), method)).toBe(callsFor(made(5), method));
});
