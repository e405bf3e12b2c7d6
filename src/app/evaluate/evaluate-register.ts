import type { Standing } from '../../domain/kpi/standing/standing';
import type { Problem } from '../../domain/problem';
import type { Clock, Moment, Settings } from '../ports';
import type { RecordedDifference } from '../../contract/rpc/evaluate';
import { readDefinitionPast } from './definition-past';
import { evaluateKpis } from './evaluate-kpis';
import { withHandEdits } from './edits-by-hand';
import type {
  EditLog,
  LoggedEdit,
  Measurement,
  MeasurementLog,
  Register,
  RegisterReading,
  ReplacedValue,
  SourceRanges,
} from './ports';
import { recordedDifferences } from './recorded-differences';
import { repeatedMeasurements } from './repeated-measurements';
import { changedByLateRows, typedAgain } from './replaced-values';

export interface ReadingPorts {
  register: Pick<Register, 'read'>;
  measurements: Pick<MeasurementLog, 'read'>;
  sources: SourceRanges;
  changes: Pick<EditLog, 'read'>;
  settings: Pick<Settings, 'read' | 'language'>;
  clock: Clock;
}

export interface EvaluationOptions {
  /** The account that the run works as; stands in `recorded_by`. */
  runBy: string;
  /** No new work is started from here on; the entry sets it 60 s before the host's limit. */
  deadline?: Date;
}

/** The register as it was read, and all that was worked out from it. */
export interface EvaluatedRegister {
  reading: RegisterReading;
  standings: readonly Standing[];
  /** What is to be written to `measurements`. */
  record: readonly Measurement[];
  /** Earlier values of periods for which a person typed another one, or rows came late. */
  replaced: readonly ReplacedValue[];
  /** Values that stand twice, so that a person must decide. */
  doubled: readonly Problem[];
  /** The change log and what it does not tell yet, oldest first; empty where it cannot be read. */
  edits?: readonly LoggedEdit[];
  /** Why it is not known from when on measures count. */
  unread: readonly Problem[];
  /** Values of closed periods of which the rows now say something else; a person may take them over. */
  differences?: readonly RecordedDifference[];
}

/** Evaluates every active KPI of the register. Reads, and writes nothing. */
export function evaluateRegister(
  ports: ReadingPorts,
  moment: Moment,
  { runBy, deadline }: EvaluationOptions,
): EvaluatedRegister {
  const { register, measurements, sources, clock } = ports;
  const reading = register.read();
  const recorded = measurements.read();
  const active = reading.kpis.filter(({ state }) => state === 'active');
  const edited = withHandEdits(ports, reading.definitions, moment);
  const { past, edits, problem } = readDefinitionPast(edited, moment);
  // The other half of the time belongs to writing and sending.
  const half = deadline && (moment.now.getTime() + deadline.getTime()) / 2;
  const { standings, kpis, record, late, differences } = evaluateKpis(sources, {
    kpis: active,
    recorded,
    past,
    moment,
    runBy,
    isPressed: () => half !== undefined && clock.now().getTime() >= half,
  });
  const judged = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  return {
    reading: {
      kpis: reading.kpis.map((kpi) => judged.get(kpi.id) ?? kpi),
      definitions: reading.definitions,
      problems: reading.problems,
      // Asked for by mails alone.
      get links() {
        return reading.links;
      },
    },
    standings,
    record,
    replaced: [...typedAgain(recorded, record), ...changedByLateRows(recorded, late)],
    doubled: repeatedMeasurements(recorded),
    edits,
    unread: problem ? [problem] : [],
    differences: recordedDifferences(differences),
  };
}
