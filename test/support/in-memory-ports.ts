import type { RunPorts } from '../../src/app/alerts/alert-run';
import type { Sending, UnwrittenAlert } from '../../src/app/alerts/ports';
import type { Mail } from '../../src/app/alerts/mail/mail';
import type { Measurement, RegisterReading, ReplacedValue } from '../../src/app/evaluate/ports';
import type { DefinitionChange, Moment } from '../../src/app/ports';
import { memoryTexts, remembered } from '../../src/contract/document-memory';
import type { Language } from '../../src/contract/language/language';
import type { StoredAlert } from '../../src/domain/alerts/alert';
import { zoneReader } from '../../src/domain/calendar/zone';
import type { Kpi } from '../../src/domain/kpi/kpi';
import type { Standing } from '../../src/domain/kpi/standing/standing';
import type { CellValue, RangeCells } from '../../src/domain/measure/reference';
import { at } from './an-alert';

/** What the spreadsheet holds; a run that dies leaves it as it then is. */
export interface Tables {
  kpis: readonly Kpi[];
  definitions: RegisterReading['definitions'];
  problems: RegisterReading['problems'];
  measurements: Measurement[];
  alerts: StoredAlert[];
  replaced: ReplacedValue[];
  edits: DefinitionChange[];
  standings: readonly Standing[];
  /** Columns by the text of their reference, such as `Orders!A:A`. */
  columns: Record<string, readonly CellValue[]>;
  properties: Record<string, string>;
  outbox: Mail[];
  quota: number;
  locked: boolean;
}

export function someTables(changes: Partial<Tables> = {}): Tables {
  return {
    kpis: [],
    definitions: [],
    problems: [],
    measurements: [],
    alerts: [],
    replaced: [],
    edits: [],
    standings: [],
    columns: {},
    properties: {},
    outbox: [],
    quota: 100,
    locked: false,
    ...changes,
  };
}

export interface Faults {
  /** Called before each call into the host, with its number from 1; may throw. */
  before?(call: number, name: string): void;
  /** Called after a call has taken effect; may throw. */
  after?(call: number, name: string): void;
  /** Rows of alerts that cannot be written. */
  unwritten?(alerts: readonly StoredAlert[]): readonly UnwrittenAlert[];
  /** What the mail service says to an address; accepted when it says nothing. */
  sending?(mail: Mail): Sending | undefined;
}

/** The ports over tables in memory. Nothing that goes in or out is shared with the run. */
export function portsOver(
  tables: Tables,
  clock: { now: Date },
  faults: Faults = {},
  language: Language = 'ko',
): RunPorts & { calls: string[] } {
  const calls: string[] = [];
  function call<Result>(name: string, work: () => Result): Result {
    calls.push(name);
    faults.before?.(calls.length, name);
    const result = work();
    faults.after?.(calls.length, name);
    return result;
  }
  return {
    calls,
    lock: {
      acquire: () =>
        call('lock', () => {
          if (tables.locked) return false;
          tables.locked = true;
          return true;
        }),
      release: () => {
        tables.locked = false;
      },
    },
    register: {
      read: () =>
        call('register.read', () => ({
          kpis: tables.kpis,
          definitions: tables.definitions,
          problems: tables.problems,
          links: new Map(
            tables.kpis.map(({ id }, index) => [
              id,
              `https://docs.google.com/spreadsheets/d/abc/edit#gid=1&range=A${index + 3}`,
            ]),
          ),
        })),
      writeStandings: (standings) =>
        call('register.write', () => {
          tables.standings = standings;
          return [];
        }),
    },
    measurements: {
      read: () => call('measurements.read', () => [...tables.measurements]),
      record: (measurements) =>
        call('measurements.record', () => {
          const keys = new Set(measurements.map(({ kpi, period }) => `${kpi} ${period}`));
          const kept = tables.measurements.filter(
            ({ kpi, period }) => !keys.has(`${kpi} ${period}`),
          );
          tables.measurements = [...kept, ...measurements];
          return [];
        }),
    },
    replacedValues: {
      append: (values) =>
        call('replacedValues.append', () => {
          tables.replaced = [...tables.replaced, ...values];
        }),
    },
    changes: {
      read: () =>
        call('changes.read', () =>
          tables.edits.map((edit) => ({
            ...edit,
            before: { text: edit.before },
            after: { text: edit.after },
          })),
        ),
      append: (edits) =>
        call('changes.append', () => {
          tables.edits = [...tables.edits, ...edits];
        }),
    },
    alerts: {
      read: () =>
        call('alerts.read', () => ({
          alerts: [...tables.alerts],
          repeated: [],
          contradictory: [],
        })),
      answer: () => ({ kind: 'gone' }),
      linkOf: () => undefined,
      takeAnswers: () => undefined,
      write: (alerts) =>
        call('alerts.write', () => {
          const byId = new Map(tables.alerts.map((alert) => [alert.id, alert]));
          for (const alert of alerts) byId.set(alert.id, alert);
          tables.alerts = [...byId.values()];
          return faults.unwritten?.(alerts) ?? [];
        }),
    },
    sources: {
      read: (references) =>
        call('sources.read', () => {
          const cells = new Map<string, RangeCells>();
          for (const { text } of references) {
            const column = tables.columns[text];
            const problem = { code: 'measure_range_unread', values: { range: text } };
            const rows = column?.map((cell) => [cell]);
            cells.set(text, rows ? { ok: true, rows, firstRowNumber: 2 } : { ok: false, problem });
          }
          return cells;
        }),
    },
    mailbox: {
      remaining: () => call('mailbox.remaining', () => tables.quota),
      send: (mail) =>
        call('mailbox.send', () => {
          const said = faults.sending?.(mail);
          if (said) return said;
          tables.outbox.push(mail);
          tables.quota -= 1;
          return { kind: 'accepted' };
        }),
    },
    settings: {
      refresh: () => undefined,
      language: () => language,
      read: (key) => remembered(key, tables.properties[key]),
      write: (values) =>
        call('settings.write', () => {
          Object.assign(tables.properties, memoryTexts(values));
        }),
    },
    spreadsheet: {
      title: () => '마케팅 지표',
      locale: () => (language === 'ko' ? 'ko_KR' : 'en_US'),
    },
    clock: { now: () => clock.now },
  };
}

export function runMoment(wallClock: string): Moment {
  return { now: at(wallClock), zone: zoneReader('Asia/Seoul'), locale: () => 'ko_KR' };
}
