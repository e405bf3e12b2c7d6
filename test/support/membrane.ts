import type { Intervention } from '../../workbench/host/api';
import { Execution } from '../../workbench/host/execution';
import { type HostMethod, HostObject } from '../../workbench/host/host-object';
import { Membrane } from '../../workbench/host/membrane';
import { loadBundle } from '../../workbench/host/script-bundle';
import { HUNG, runInFreshContext } from '../../workbench/host/script-context';
import type { AuthMode, RunKind } from '../../workbench/host/script-run';
import { Workbook } from '../../workbench/workbook/workbook';
import { aDist, ALL_SCOPES, aWorkbookData, LEAD } from './script-host';

export interface ProbeParts {
  authMode?: AuthMode;
  kind?: RunKind;
  interventions?: Intervention[];
  canEdit?: boolean;
  scopes?: string[];
  constants?: Record<string, unknown>;
}

/** Runs a function body beside one service of the test's own, `Probe`. */
export function probed(
  methods: Record<string, HostMethod>,
  body: string,
  parts: ProbeParts = {},
): { value?: unknown; error?: { name: string; message: string }; execution: Execution } {
  const execution = new Execution({
    kind: parts.kind ?? 'editor',
    authMode: parts.authMode ?? 'FULL',
    user: LEAD,
    canEdit: parts.canEdit ?? true,
    ownsFile: true,
    formulasInLocale: false,
    keepsUnderMerge: true,
    language: 'en',
    authorized: true,
    mailsWhenLapsed: false,
    scopes: parts.scopes ?? ALL_SCOPES,
    workbook: new Workbook(aWorkbookData()),
    startedAt: Date.parse('2026-04-01T00:00:00Z'),
    selection: undefined,
    select: () => undefined,
    toast: () => undefined,
    interventions: parts.interventions ?? [],
  });
  const membrane = new Membrane(execution, () => undefined);
  const bundle = loadBundle(aDist(`function probe() { ${body} }`), ['Probe']);
  const Probe = new HostObject('Probe', methods, parts.constants);
  const attempt = runInFreshContext(bundle, { Probe }, membrane, 'probe', [], 60_000);
  if (attempt === HUNG) throw new Error('The probe does not end.');
  return { ...attempt, execution };
}

/** A method that only computes. */
export function aMethod(
  signatures: HostMethod['signatures'],
  call: HostMethod['call'],
  parts: Partial<HostMethod> = {},
): HostMethod {
  return { touches: 'nothing', signatures, call, ...parts };
}
