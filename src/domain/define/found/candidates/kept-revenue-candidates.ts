import type { Candidate, Search } from './candidate';
import { has } from '../sheet/dating';
import { coverage } from '../words/explained';

const AT_START = /기초|시작|이전|전월|전기|start|opening|begin|prev|prior|before/i;

/** NRR, where a sheet has each customer’s recurring revenue at the start and at the end. */
export function keptRevenueCandidates({ asked: { things }, sheets }: Search): Candidate[] {
  if (!things.some(({ key }) => key === 'nrr')) return [];
  return sheets.flatMap((sheet): Candidate[] => {
    const amounts = sheet.columns.filter(
      (column) => column.holds === 'amounts' && has(column, 'recurring', 'sales', 'amount', 'fee'),
    );
    const starts = amounts.find(({ heading }) => AT_START.test(heading));
    const ends = amounts.find(({ heading }) => !AT_START.test(heading));
    if (!starts || !ends) return [];
    const explained = new Map([['nrr', 1]]);
    const formula = { shape: 'nrr', sheet, starts, ends } as const;
    return [{ formula, coverage: coverage(things, [explained]), fit: 4, besides: 0 }];
  });
}
