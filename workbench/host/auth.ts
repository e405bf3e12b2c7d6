import { HostFailure } from './failures';
import type { HostMethod, Touches } from './host-object';
import type { AuthMode, RunKind } from './script-run';

/** Of each mode, what a call may touch; `FULL` may touch all. */
const ALLOWED: Readonly<Record<Exclude<AuthMode, 'FULL'>, readonly Touches[]>> = {
  // A published add-on that is not yet enabled in this file: a menu and nothing of the document.
  NONE: ['nothing', 'ui-menu', 'user'],
  // Simple triggers: the bound document, but nobody's data and no sidebar.
  LIMITED: [
    'nothing',
    'handle',
    'document-read',
    'document-write',
    'ui-menu',
    'html',
    'user',
    'properties-read',
    'properties-write',
    'cache-read',
    'cache-write',
    'lock',
  ],
  CUSTOM_FUNCTION: [
    'nothing',
    'fetch',
    'handle',
    'document-read',
    'html',
    'user',
    'properties-read',
    'cache-read',
    'cache-write',
    'lock',
  ],
};

const KINDS_WITH_UI: readonly RunKind[] = ['open', 'edit', 'install', 'menu', 'page', 'editor'];

export interface Authority {
  authMode: AuthMode;
  kind: RunKind;
  /** Scopes of the manifest, which the user has granted. */
  scopes: readonly string[];
  canEdit: boolean;
  /** False when the account has yet to grant the scopes, or has to do so anew. */
  authorized: boolean;
  /** Once authorisation has lapsed mail may still go. */
  mailsWhenLapsed: boolean;
}

function permissionMessage(call: string, scopes: readonly string[] = []): string {
  const required = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes[0];
  return `You do not have permission to call ${call}.${required ? ` Required permissions: ${required}` : ''}`;
}

/** Refuses, in Google's words, a call that this run may not make. */
export function authorise(
  { authMode, kind, scopes, canEdit, authorized, mailsWhenLapsed }: Authority,
  call: string,
  { touches, scopes: required }: Pick<HostMethod, 'touches' | 'scopes'>,
): void {
  if (call === 'SpreadsheetApp.getUi') {
    if (KINDS_WITH_UI.includes(kind)) return;
    throw new HostFailure('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  if (authMode !== 'FULL' && !ALLOWED[authMode].includes(touches)) {
    throw new HostFailure(permissionMessage(call, required));
  }
  // Without authorisation the user's data is blank rather than refused.
  const askedForScopes = touches === 'user' && authMode !== 'FULL' ? undefined : required;
  if (askedForScopes && !askedForScopes.some((scope) => scopes.includes(scope))) {
    throw new HostFailure(permissionMessage(call, required));
  }
  const isGranted = authorized || (mailsWhenLapsed && touches === 'mail');
  if (authMode === 'FULL' && required && !isGranted) {
    throw new HostFailure('Authorization is required to perform that action.');
  }
  if (touches === 'document-write' && !canEdit) {
    throw new HostFailure('You do not have permission to edit this document.');
  }
}
