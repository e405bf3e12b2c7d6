import type { Language } from '../../contract/language/language';
import type { TableName } from '../../contract/tables/tables';
import type { Problem } from '../../domain/problem';
import { type IdPorts, nextIds } from '../define/save/kpi-ids';
import type { Definitions } from '../define/ports';
import type { TableKeeper, TableProblem } from '../ports';

export interface SetUpPorts {
  tables: TableKeeper;
}

export interface RepairPorts extends SetUpPorts, IdPorts {
  definitions: Definitions;
}

/** Makes the six tables in the language. Twice changes nothing. */
export function setUp(
  ports: SetUpPorts,
  language: Language,
): { created: readonly TableName[]; problems: readonly TableProblem[] } {
  const created = ports.tables.setUp(language);
  return { created, problems: ports.tables.check() };
}

/** Adds missing tables and columns and gives missing ids; what only a person can decide is reported. */
export function repairTables(
  ports: RepairPorts,
  language: Language,
): { repaired: readonly Problem[]; problems: readonly TableProblem[] } {
  const repaired = [...ports.tables.repair(language)];
  const remaining = ports.tables.check();
  const nameless = remaining.some(({ problem }) => problem.code === 'row_without_id');
  if (!nameless) return { repaired, problems: remaining };
  const present = ports.definitions.read().map(({ id }) => id);
  const given = ports.definitions.giveIds(nextIds(ports, present));
  ports.settings.write({ lastId: given[given.length - 1] });
  repaired.push({ code: 'ids_given', values: { ids: given.join(', ') } });
  return { repaired, problems: ports.tables.check() };
}
