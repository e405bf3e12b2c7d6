import type { Language } from '../../src/contract/language/language';
import type { FieldError, RpcError } from '../../src/contract/rpc/answer';
import { PAGE_TEXT } from '../../src/text/page';
import { say } from '../../src/text/say';

/** Why a call did not come through: told by the server, or by Google on the way there. */
export type TransportCode =
  | 'offline'
  | 'several_accounts'
  | 'quota'
  | 'authorization'
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

/**
 * Google's failure handler gets only an Error with a message in the user's language, so the kinds are
 * told apart by the parts that are not translated: codes, class names and the English wording.
 */
const SIGNS: readonly [RegExp, TransportCode][] = [
  [/PERMISSION_DENIED/i, 'several_accounts'],
  [/NetworkError|HTTP 0|connection|offline|failed to fetch/i, 'offline'],
  [/too many times|quota|limit exceeded|rate limit|too many simultaneous/i, 'quota'],
  [/authoriz|permission|access denied/i, 'authorization'],
  [/maximum execution time|timed? ?out|deadline/i, 'too_slow'],
];

export function transportFailure(error: unknown): ServerFailure {
  const message = error instanceof Error ? error.message : String(error);
  const sign = SIGNS.find(([pattern]) => pattern.test(message));
  return new ServerFailure(sign ? sign[1] : 'unknown');
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
      case 'quota':
        return say(PAGE_TEXT.failQuota, language);
      case 'authorization':
        return say(PAGE_TEXT.failAuthorization, language);
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
