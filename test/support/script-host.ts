import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HostOptions, HostUser, ScriptHost } from '../../workbench/host/api';
import { createScriptHost } from '../../workbench/host/script-host';
import type { AuthMode } from '../../workbench/host/script-run';
import { Workbook } from '../../workbench/workbook/workbook';
import type { WorkbookData } from '../../workbench/workbook/workbook-data';

export const LEAD = 'lead@example.com';
export const MINJI = 'minji@example.com';

export const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];

/** A built folder that holds just this script. */
export function aDist(
  code: string,
  { scopes = ALL_SCOPES, files = {} }: { scopes?: string[]; files?: Record<string, string> } = {},
): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'script-'));
  const manifest = {
    timeZone: 'Asia/Seoul',
    runtimeVersion: 'V8',
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  };
  writeFileSync(path.join(dist, 'Code.js'), code);
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dist, name), text);
  return dist;
}

export function aUser(email: string, parts: Partial<HostUser> = {}): HostUser {
  return { email, locale: 'ko', account: 'workspace', canEdit: true, ...parts };
}

export function aWorkbookData(parts: Partial<WorkbookData> = {}): WorkbookData {
  const sheet = {
    id: 1,
    title: 'Data',
    hidden: false,
    rowCount: 100,
    columnCount: 20,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
    metadata: [],
    protections: [],
    validations: [],
    charts: [],
  };
  return {
    title: 'Book',
    locale: 'ko_KR',
    timeZone: 'Asia/Seoul',
    sheets: [sheet],
    namedRanges: [],
    hostMemory: {},
    ...parts,
  };
}

export interface HostParts extends Partial<Omit<HostOptions, 'dist' | 'workbook'>> {
  scopes?: string[];
  files?: Record<string, string>;
  data?: Partial<WorkbookData>;
}

/** The stand-in over one script, at 2026-03-31T23:30Z, with two accounts. */
export function aHost(
  code: string,
  { scopes, files, data, ...options }: HostParts = {},
): ScriptHost {
  return createScriptHost({
    workbook: new Workbook(aWorkbookData(data)),
    dist: aDist(code, { scopes, files }),
    users: [aUser(LEAD), aUser(MINJI)],
    now: new Date('2026-03-31T23:30:00Z'),
    ...options,
    // Its tests hold the wording that Google documents, which is English.
    switches: { exceptions: 'in English', ...options.switches },
  });
}

/** Runs a function body as the team lead and answers what it returns. */
export function evaluate(body: string, parts: HostParts & { authMode?: AuthMode } = {}): unknown {
  const { authMode = 'FULL', ...rest } = parts;
  const host = aHost(`function probe() { ${body} }`, rest);
  return host.run('probe', [], { user: LEAD, authMode }).result;
}

/** The message that a function body throws. */
export function failureOf(
  body: string,
  parts: HostParts & { authMode?: AuthMode } = {},
): string | undefined {
  try {
    evaluate(body, parts);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}
