import type { Posted } from '../app/alerts/channel/post-state';
import type { Channel } from '../app/alerts/post-to-channel';

/** Set by the build: the plain one has no right to outside requests, and holds none of this. */
declare const WITH_WEBHOOK: boolean | undefined;

export function webChannel(): Channel | undefined {
  return typeof WITH_WEBHOOK !== 'undefined' && WITH_WEBHOOK ? { post } : undefined;
}

function post(url: string, body: string): Posted {
  let response: GoogleAppsScript.URL_Fetch.HTTPResponse;
  try {
    response = UrlFetchApp.fetch(url, {
      method: 'post',
      contentType: 'application/json; charset=utf-8',
      payload: body,
      muteHttpExceptions: true,
      followRedirects: false,
    });
  } catch {
    // Google's message holds the address, which is a secret: it goes nowhere.
    return { kind: 'unknown' };
  }
  const status = response.getResponseCode();
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  if (status === 429 || status >= 500) {
    return { kind: 'later', status, seconds: retryAfter(response.getHeaders()) };
  }
  return { kind: 'refused', status };
}

/** Seconds; 0 where the service names none, or a date. */
function retryAfter(headers: object): number {
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const seconds = Number(entry?.[1]);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
