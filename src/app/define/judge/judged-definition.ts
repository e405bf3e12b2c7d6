import type { DraftReading } from '../../../contract/define/draft-reading';
import { checkDraft, type ParseMeasure } from '../../../contract/define/draft-rules';
import { type FieldValues, textIn } from '../../../contract/fields/typed/field-value';
import { actualProblem } from '../measure/actual-problem';
import { parentProblem } from './parent-problem';
import type { DefinitionRow, SheetSamples } from '../ports';

export interface JudgingPorts {
  samples: SheetSamples;
  parseMeasure: ParseMeasure;
}

/** A definition among the others of the register. */
export interface Candidate {
  reading: DraftReading;
  /** A new KPI has none yet. */
  id: string | null;
  /** The register as it will stand. */
  rows: readonly DefinitionRow[];
  /** What stands in its row now. */
  before?: FieldValues;
}

/** A whole definition with all that is wrong with it: single fields, between them, and with other KPIs. */
export function judgedDefinition(
  { samples, parseMeasure }: JudgingPorts,
  { reading, id, rows, before = {} }: Candidate,
): DraftReading {
  const { values, problems } = checkDraft(reading, parseMeasure);
  const parent = parentProblem(id, textIn(values, 'parent'), rows);
  const isNew = values.state !== before.state || values.actual !== before.actual;
  const actual = isNew ? actualProblem(samples, values) : undefined;
  return {
    values,
    problems: [...problems, ...(parent ? [parent] : []), ...(actual ? [actual] : [])],
  };
}
