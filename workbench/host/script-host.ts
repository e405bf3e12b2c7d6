import { accountsOf } from './accounts';
import type { HostOptions, HostSwitches, ScriptHost } from './api';
import { cellFunctionsOf } from './cell-call';
import { Edits } from './edits';
import { runLimit } from './execution';
import { memoryOf, quotaUse, restoredState } from './host-state';
import { plainCopy } from './plain-data';
import { Runner, type RunRequest } from './runner';
import { loadBundle } from './script-bundle';
import { writeLog } from './services/logger';
import { MAIL_QUOTA } from './services/mail';
import { SERVICE_NAMES } from './services/services';
import { openEvent } from './events';
import { TriggerClock } from './triggers';

const DEFAULT_SWITCHES: HostSwitches = {
  activeSpreadsheetInTimeTrigger: 'present',
  installation: 'bound',
  triggerLatenessMinutes: 0,
  timeTriggersOfSpreadsheet: 'listed',
  exceptions: 'in the account’s language',
  lapsedAuthorisation: 'nothing',
  documentLock: 'present',
  formulaText: 'English',
  writesUnderMerge: 'kept',
};

/** The stand-in of Apps Script for one workbook and one built add-on. */
export function createScriptHost(options: HostOptions): ScriptHost {
  const { workbook, hangAfter = runLimit } = options;
  const accounts = accountsOf(options.users);
  const switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const bundle = loadBundle(options.dist, SERVICE_NAMES);
  const state = restoredState(workbook.hostMemory, options.now);
  const runner = new Runner({
    ...{ workbook, bundle, accounts, state, switches, hangAfter },
    scriptId: options.scriptId ?? 'script-of-the-workbench',
  });
  const triggers = new TriggerClock(state, runner, switches, accounts);
  const edits = new Edits(workbook, state, runner);
  let atKeyboard = accounts.owner.email;

  const cellFunctions = cellFunctionsOf(runner, bundle.publicNames, () => atKeyboard);
  workbook.connectCellFunctions(cellFunctions);
  workbook.useClock(() => new Date(runner.now()));

  /** Runs for a person, who is then the one at the keyboard; what the script threw is thrown. */
  function runFor(user: string, request: Omit<RunRequest, 'user'>) {
    atKeyboard = accounts.of(user).email;
    const { result, error, calls } = runner.run({ ...request, user });
    if (error) throw error;
    return { result, calls };
  }

  return {
    workbook,
    cellFunctions,
    get outbox() {
      return state.outbox;
    },
    get log() {
      return state.log;
    },
    now: () => new Date(runner.now()),
    setNow(now) {
      state.clock = now.getTime();
      triggers.clockSet();
    },
    advanceTo: (instant) => triggers.advanceTo(instant),
    fireTrigger: (id) => triggers.fire(id),
    triggers: () => triggers.list(),

    open(user) {
      atKeyboard = accounts.of(user).email;
      state.menus.delete(user);
      state.menuPlaces.delete(user);
      if (!accounts.of(user).canEdit || !runner.has('onOpen')) return [];
      const published = switches.installation === 'add-on' && !state.enabledInFile;
      const authMode = published ? 'NONE' : 'LIMITED';
      const args = [openEvent(authMode)];
      const { error } = runner.run({ functionName: 'onOpen', args, kind: 'open', authMode, user });
      if (error) {
        writeLog(state, new Date(state.clock), 'error', [`onOpen: ${error.message}`]);
        return [];
      }
      return state.menus.get(user) ?? [];
    },

    menuPlace: (user) => state.menuPlaces.get(user),

    install(user) {
      if (!runner.has('onInstall')) return;
      const args = [openEvent('FULL')];
      runFor(user, { functionName: 'onInstall', args, kind: 'install', authMode: 'FULL' });
    },

    chooseMenu(user, functionName) {
      const menu = state.menus.get(user) ?? [];
      if (!menu.some((entry) => entry.functionName === functionName)) {
        throw new Error(`The menu of ${user} has no entry for ${functionName}.`);
      }
      state.enabledInFile = true;
      runFor(user, { functionName, args: [], kind: 'menu', authMode: 'FULL' });
    },

    takeToasts(user) {
      const toasts = state.toasts.get(user) ?? [];
      state.toasts.delete(user);
      return toasts;
    },
    shownPage: (user) => state.pages.get(user),
    closePage: (user) => void state.pages.delete(user),

    callFromPage(user, functionName, args) {
      const copied = plainCopy(args);
      if ('illegal' in copied) {
        const where = copied.illegal.slice('value'.length);
        throw new TypeError(`Failed due to illegal value in property: ${where}`);
      }
      const plainArgs = copied.value as unknown[];
      return runFor(user, { functionName, args: plainArgs, kind: 'page', authMode: 'FULL' }).result;
    },

    select: (user, sheetTitle, a1) =>
      void state.selections.set(accounts.of(user).email, { sheetTitle, a1 }),

    edited(user, sheetTitle, a1) {
      atKeyboard = accounts.of(user).email;
      edits.made(user, sheetTitle, a1);
    },

    run(functionName, args, { user, authMode, kind }) {
      const asCell = authMode === 'CUSTOM_FUNCTION' ? 'cell' : 'editor';
      return runFor(user, { functionName, args, kind: kind ?? asCell, authMode });
    },

    lastCalls: () => runner.lastCalls,
    intervene: (interventions) => runner.intervene(interventions),
    setQuota(user, recipientsLeft) {
      const limit = MAIL_QUOTA[accounts.of(user).account];
      quotaUse(state, 'mail', user, state.clock).used = limit - recipientsLeft;
    },
    connect: (network) => void (state.network = network),
    get fetches() {
      return state.fetches;
    },
    refuseAddress: (address) => void state.refusedAddresses.add(address.toLowerCase()),
    setAuthorized(user, authorized) {
      if (authorized) state.unauthorized.delete(accounts.of(user).email);
      else state.unauthorized.add(accounts.of(user).email);
    },
    copiedFile() {
      const data = workbook.toData();
      return {
        ...data,
        id: `copy-of-${data.id ?? 'workbench'}`,
        title: `Copy of ${data.title}`,
        hostMemory: {},
      };
    },
    memory: () => memoryOf(state),
  };
}
