import type { Language } from '../../src/contract/language/language';
import type { FieldError, RpcError } from '../../src/contract/rpc/answer';
import { PAGE_TEXT } from '../../src/text/page';
import { say } from '../../src/text/say';

/** Why a call did not come through: told by the server, or by Google on the way there. */
export type TransportCode =
  | 'offline'
  | 'several_accounts'
  | 'no_access'
  | 'too_slow'
  | 'no_answer'
  | 'not_in_sheets'
  | 'unknown';

export class ServerFailure extends Error {
  constructor(
    readonly code: string,
    /** The server's own sentence; null when the call did not reach it. */
    readonly sentence: string | null = null,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(sentence ?? code);
  }
}

export function refusal({ code, message, field, fields }: RpcError): ServerFailure {
  return new ServerFailure(code, message, fields ?? (field ? [{ field, code, message }] : []));
}

/** Codes that Google writes alike in every language; its words are the account's, and say nothing here. */
const CODES: readonly [RegExp, TransportCode][] = [
  [/\bPERMISSION_DENIED\b/, 'several_accounts'],
  [/\bNetworkError\b/, 'offline'],
];

/** Google ends a run after six minutes; nothing else takes that long to fail. */
const ENDED_BY_GOOGLE_MS = 330_000;

/** What can be told of a call that failed without asking again. */
export function transportCode(
  error: unknown,
  { waitedMs, isOnline }: { waitedMs: number; isOnline: boolean },
): TransportCode | undefined {
  if (!isOnline) return 'offline';
  if (waitedMs >= ENDED_BY_GOOGLE_MS) return 'too_slow';
  const message = error instanceof Error ? error.message : String(error);
  return CODES.find(([pattern]) => pattern.test(message))?.[1];
}

/** What happened and what to do, in the reader's language. */
export function failureSentence(failure: unknown, language: Language): string {
  if (failure instanceof ServerFailure) {
    if (failure.sentence) return failure.sentence;
    switch (failure.code as TransportCode) {
      case 'offline':
        return say(PAGE_TEXT.failOffline, language);
      case 'several_accounts':
        return say(PAGE_TEXT.failSeveralAccounts, language);
      case 'no_access':
        return say(PAGE_TEXT.failNoAccess, language);
      case 'too_slow':
        return say(PAGE_TEXT.failTooSlow, language);
      case 'no_answer':
        return say(PAGE_TEXT.failNoAnswer, language);
      case 'not_in_sheets':
        return say(PAGE_TEXT.failNotInSheets, language);
    }
  }
  return say(PAGE_TEXT.failUnknown, language);
}
