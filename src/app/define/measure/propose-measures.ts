import type { MeasureProposal } from '../../../contract/rpc/define';
import { columnLooks } from '../../../domain/define/column-look';
import { type Proposal, proposalsOf } from '../../../domain/define/proposals';
import { unitOf } from '../../../domain/define/unit-of';
import { columnLetters } from '../../../domain/measure/place';
import { cellLook, type LookedAt, referenceIn } from './look-at-cell';
import type { SheetSample, SheetSamples } from '../ports';

export interface ProposedMeasures {
  /** What is selected, as a formula names it. */
  selected: string | null;
  proposals: MeasureProposal[];
  /** The one selected cell, where it is no column of rows by dates. */
  cell: LookedAt | null;
}

const NOTHING: ProposedMeasures = { selected: null, proposals: [], cell: null };
const WIDEST = 20;

/** What a new KPI may be measured by, from what is selected in the sheet. */
export function proposeMeasures(samples: SheetSamples): ProposedMeasures {
  const sample = samples.selected();
  if (!sample || sample.own) return NOTHING;
  const { firstColumn, columns, rows, a1 } = sample.selected;
  const selected = Array.from({ length: Math.min(columns, WIDEST) }, (_, at) => firstColumn + at);
  const looks = columnLooks(sample.rows, sample.frozenRows);
  const cell = rows === 1 && columns === 1 ? oneCell(samples, a1) : null;
  // A figure that our functions made is no column of rows, whatever is around it.
  const isFigure = cell?.holds === 'own_function';
  const proposals = isFigure ? [] : proposalsOf(looks, selected, sample.prefix);
  return {
    selected: a1,
    proposals: proposals.map((proposal) => said(proposal, sample)),
    cell: cell && (isFigure || proposals.length === 0) ? cell : null,
  };
}

function oneCell(samples: SheetSamples, a1: string): LookedAt | null {
  const reference = referenceIn(a1);
  return reference ? cellLook(samples, reference) : null;
}

function said({ measure, columns }: Proposal, { sheet, prefix, formats }: SheetSample) {
  return {
    measure,
    columns: columns.map(({ column, heading, firstRow }) => {
      const letters = columnLetters(column);
      const format = formats[firstRow - 1]?.[column - 1] ?? '';
      return {
        range: `${prefix}${letters}:${letters}`,
        sheet,
        heading,
        unit: unitOf(format, heading),
      };
    }),
  };
}
