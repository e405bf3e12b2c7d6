import type { TableProblem } from '../../app/ports';
import { kpiField } from '../../contract/fields/records/kpi-field';
import type { Language } from '../../contract/language/language';
import type { TableReport } from '../../contract/rpc/tables';
import type { Problem } from '../../domain/problem';
import { problemSentence } from '../../text/problems/problems';

/** Problems as sentences in the language. */
export function sentences(language: Language): (problem: Problem) => string {
  return (problem) => problemSentence(problem, language);
}

/** Away from its input a field's problem needs the field's name. */
export function withHeading(problem: Problem, language: Language): string {
  const sentence = problemSentence(problem, language);
  return problem.field ? `${kpiField(problem.field).heading[language]}: ${sentence}` : sentence;
}

export function tableReports(problems: readonly TableProblem[], language: Language): TableReport[] {
  return problems.map(({ table, problem, repairable }) => ({
    table,
    code: problem.code,
    message: problemSentence(problem, language),
    repairable,
  }));
}
