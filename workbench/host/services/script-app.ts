import { hostEnum, HostObject, type HostMethod } from '../host-object';
import type { HostState, StoredTrigger } from '../host-state';
import type { HostSwitches } from '../api';
import type { ScriptRun } from '../script-run';
import { createTrigger, type Schedule } from '../trigger-store';

const SCOPES = ['https://www.googleapis.com/auth/script.scriptapp'];
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const AUTHORIZATION_URL = 'https://script.example.com/authorize';

export const AUTH_MODES = hostEnum('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
const STATUSES = hostEnum('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const EVENT_TYPES = hostEnum('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const SOURCES = hostEnum('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

const told = (value: unknown): HostMethod => ({
  touches: 'handle',
  signatures: [[]],
  call: () => value,
});

function triggerObject(state: HostState, trigger: StoredTrigger): HostObject {
  const known = state.triggerObjects.get(trigger);
  if (known) return known;
  const made = new HostObject('ScriptApp.Trigger', {
    getUniqueId: told(trigger.id),
    getHandlerFunction: told(trigger.handler),
    getEventType: told(EVENT_TYPES.CLOCK),
    getTriggerSource: told(SOURCES.CLOCK),
    getTriggerSourceId: told(null),
  });
  state.triggerObjects.set(trigger, made);
  return made;
}

type Create = (run: ScriptRun, schedule: Schedule) => HostObject;

function clockBuilder(create: Create): HostObject {
  const schedule: Schedule = { every: undefined, atHour: undefined, after: undefined };
  const take = (name: string, allowed: readonly number[] | undefined, apply: (n: number) => void) =>
    ({
      touches: 'handle',
      signatures: [['Integer']],
      call(run: ScriptRun, value: number) {
        const valid = allowed ? allowed.includes(value) : value >= 1;
        if (!valid) run.fail(`Invalid argument: ${name}`);
        apply(value);
        return builder;
      },
    }) as const;
  const builder: HostObject = new HostObject('ScriptApp.ClockTriggerBuilder', {
    everyMinutes: take('minutes', [1, 5, 10, 15, 30], (n) => (schedule.every = n * 60_000)),
    everyHours: take('hours', undefined, (n) => (schedule.every = n * HOUR)),
    everyDays: take('days', undefined, (n) => (schedule.every = n * DAY)),
    atHour: take(
      'hour',
      Array.from({ length: 24 }, (_, hour) => hour),
      (n) => (schedule.atHour = n),
    ),
    after: take('milliseconds', undefined, (n) => (schedule.after = n)),
    create: {
      touches: 'triggers',
      scopes: SCOPES,
      signatures: [[]],
      call: (run) => create(run, schedule),
    },
  });
  return builder;
}

export function createScriptApp(
  state: HostState,
  switches: HostSwitches,
  timeZone: string,
  scriptId: string,
): HostObject {
  /** Triggers of other accounts cannot be seen. */
  const ownTriggers = ({ user }: ScriptRun) =>
    state.triggers
      .filter(({ createdBy }) => createdBy === user)
      .map((trigger) => triggerObject(state, trigger));
  const list: HostMethod = {
    touches: 'triggers',
    scopes: SCOPES,
    signatures: [[]],
    call: ownTriggers,
  };
  const authorization = (required: boolean) =>
    new HostObject('ScriptApp.AuthorizationInfo', {
      getAuthorizationStatus: told(required ? STATUSES.REQUIRED : STATUSES.NOT_REQUIRED),
      getAuthorizationUrl: told(required ? AUTHORIZATION_URL : null),
    });
  return new HostObject(
    'ScriptApp',
    {
      newTrigger: {
        touches: 'handle',
        signatures: [['String']],
        call: (_run: ScriptRun, handler: string) =>
          new HostObject('ScriptApp.TriggerBuilder', {
            timeBased: {
              touches: 'handle',
              signatures: [[]],
              call: () =>
                clockBuilder((run, schedule) =>
                  triggerObject(
                    state,
                    createTrigger(state, run, handler, schedule, switches.installation, timeZone),
                  ),
                ),
            },
          }),
      },
      getProjectTriggers: list,
      getUserTriggers: {
        ...list,
        signatures: [['host:SpreadsheetApp.Spreadsheet']],
        call: (run) => (switches.timeTriggersOfSpreadsheet === 'listed' ? ownTriggers(run) : []),
      },
      deleteTrigger: {
        touches: 'triggers',
        scopes: SCOPES,
        signatures: [['host:ScriptApp.Trigger']],
        call(_run: ScriptRun, object: HostObject) {
          state.triggers = state.triggers.filter(
            (trigger) => state.triggerObjects.get(trigger) !== object,
          );
        },
      },
      getScriptId: told(scriptId),
      getAuthorizationInfo: {
        touches: 'nothing',
        signatures: [['host:ScriptApp.AuthMode']],
        call: ({ user }) => authorization(state.unauthorized.has(user)),
      },
    },
    {
      AuthMode: AUTH_MODES,
      AuthorizationStatus: STATUSES,
      EventType: EVENT_TYPES,
      TriggerSource: SOURCES,
    },
  );
}
