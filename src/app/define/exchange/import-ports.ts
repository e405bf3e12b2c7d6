import type { Problem } from '../../../domain/problem';
import type { Person } from '../../ports';
import type { JudgingPorts } from '../judge/judged-definition';
import type { IdPorts } from '../save/kpi-ids';
import type { MeasurementLog } from '../../evaluate/ports';
import type { ChangeLog, Definitions } from '../ports';
import type { OutcomePorts } from '../save/edit-outcome';
import type { EditLogPorts } from '../save/unfinished-edit';

export interface ImportPorts extends IdPorts, JudgingPorts, EditLogPorts, OutcomePorts {
  settings: IdPorts['settings'];
  person: Person;
  definitions: Definitions;
  changes: ChangeLog;
  measurements: MeasurementLog;
}

/** What is to be known of a KPI that was taken in all the same. */
export interface ImportNotice {
  name: string;
  problem: Problem;
}
