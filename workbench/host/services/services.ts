import type { Accounts } from '../accounts';
import type { HostSwitches } from '../api';
import { HostObject, type HostMethod } from '../host-object';
import type { HostState } from '../host-state';
import type { ScriptBundle } from '../script-bundle';
import { createSpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { createCacheService } from './cache';
import { createHtmlService, type Pages } from './html';
import { createLockService } from './lock';
import { createLogger } from './logger';
import { createMailApp } from './mail';
import { createPropertiesService } from './properties';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { createUi } from './ui';
import { createUrlFetchApp } from './url-fetch';
import { createUtilities } from './utilities';

/** The globals that Apps Script adds to the language's own. */
export const SERVICE_NAMES = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'MailApp',
  'UrlFetchApp',
  'Session',
  'ScriptApp',
  'HtmlService',
  'Utilities',
  'Logger',
] as const;

/** What speaks of the spreadsheet that the run belongs to. */
const ACTIVE = /^getActive|^getCurrentCell$|^getSelection$/;

/** `SpreadsheetApp` with the user interface, and with nothing active in a time trigger if so switched. */
function spreadsheetAppWith(ui: HostObject, switches: HostSwitches): HostObject {
  const { className, methods, constants } = createSpreadsheetApp();
  const lacking = switches.activeSpreadsheetInTimeTrigger === 'null';
  const withSwitch = Object.entries(methods).map(([name, method]): [string, HostMethod] => {
    if (!lacking || !ACTIVE.test(name)) return [name, method];
    return [
      name,
      {
        ...method,
        call: (run, ...args) => (run.kind === 'time-trigger' ? null : method.call(run, ...args)),
      },
    ];
  });
  const getUi: HostMethod = { touches: 'ui-menu', signatures: [[]], call: () => ui };
  return new HostObject(className, { ...Object.fromEntries(withSwitch), getUi }, constants);
}

export interface ServiceParts {
  state: HostState;
  accounts: Accounts;
  bundle: ScriptBundle;
  switches: HostSwitches;
  scriptId: string;
}

export function createServices({
  state,
  accounts,
  bundle,
  switches,
  scriptId,
}: ServiceParts): Record<(typeof SERVICE_NAMES)[number], HostObject> {
  const pages: Pages = new WeakMap();
  return {
    SpreadsheetApp: spreadsheetAppWith(createUi(state, pages, switches), switches),
    PropertiesService: createPropertiesService(state, accounts),
    CacheService: createCacheService(state),
    LockService: createLockService(state, switches),
    MailApp: createMailApp(state, accounts),
    UrlFetchApp: createUrlFetchApp(state, accounts, bundle.fetchList),
    Session: createSession(accounts, bundle.timeZone),
    ScriptApp: createScriptApp(state, switches, bundle.timeZone, scriptId),
    HtmlService: createHtmlService(bundle, pages),
    Utilities: createUtilities(state),
    Logger: createLogger(state),
  };
}
