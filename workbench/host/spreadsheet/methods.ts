import { HostObject, type ArgumentType, type HostMethod, type Touches } from '../host-object';

/** Every method of the spreadsheet takes one of these (each method's page, "Authorization"). */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];

type Signatures = readonly (readonly ArgumentType[])[];
type Call = HostMethod['call'];

const method =
  (touches: Touches, scopes?: readonly string[]) =>
  (signatures: Signatures, call: Call, lacks: Signatures = []): HostMethod => ({
    touches,
    scopes,
    signatures,
    lacks,
    call,
  });

/** Names something or tells what a name already says: no trip to the service. */
export const names = method('handle', SCOPES);
export const reads = method('document-read', SCOPES);
export const writes = method('document-write', SCOPES);
/** Builders and the like, which live in the script alone. */
export const builds = method('nothing');

/** `User`; as text it is its address (gas-fakes). */
export function userObject(email: string): HostObject {
  const address = names([[]], () => email);
  return new HostObject('User', { getEmail: address, toString: address });
}
