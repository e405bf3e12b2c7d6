export type Authorisation = { granted: true } | { granted: false; link: string };

/** Whether whoever made the trigger still allows everything that the manifest names. */
export function scriptAuthorisation(): Authorisation {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) {
    return { granted: true };
  }
  return { granted: false, link: info.getAuthorizationUrl() };
}
