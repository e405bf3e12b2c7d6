import type { Language } from '../../../src/contract/language/language';
import { PAGE_TEXT, sayIn } from '../../text';

/**
 * Frames made with `srcdoc` inherit this policy, so inline scripts must be allowed for Waymark's own
 * pages to run as they do at Google. Nothing but this server can be reached.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page with its token. A token is letters and digits, so it needs no escaping. */
export function pageHtml(token: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="waymark-token" content="${token}" />
    <title>Waymark</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <div id="page"><p class="empty">${sayIn(language)(PAGE_TEXT.loading)}</p></div>
    <script type="module" src="/main.js"></script>
  </body>
</html>
`;
}
