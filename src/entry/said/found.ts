import type { FoundInFile } from '../../app/define/measure/found-measures';
import type { Language } from '../../contract/language/language';
import type { FoundProposal } from '../../contract/rpc/define';
import { formulaSaid } from '../../text/define/found';
import { problemSentence } from '../../text/problems/problems';

/** A measure that was found, with its formula and what speaks against it in words. */
export function saidFound(
  { formula, points, misfit, columns, matched, ...found }: FoundInFile,
  language: Language,
): FoundProposal {
  return {
    ...found,
    columns: [...columns],
    matched: [...matched],
    formula: formulaSaid(formula, language),
    points: points.map((point) => ({
      ...point,
      problem: point.problem && problemSentence(point.problem, language),
    })),
    fits: misfit === null,
    reason: misfit && problemSentence(misfit, language),
  };
}
