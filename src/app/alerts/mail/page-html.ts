import type { Language } from '../../../contract/language/language';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import { briefHtml, entryHtml } from './entry-html';
import { html, type Html, lines } from './html';
import type { MailView } from './mail-view';

const FONTS =
  "-apple-system,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR','Segoe UI',Roboto,Arial,sans-serif";

/** Only for clients that read style sheets: everything needed in a light one is inline. */
const DARK = `@media (prefers-color-scheme: dark) {
.wm-page { background-color: #121417 !important; }
.wm-card { background-color: #1e2227 !important; border-color: #3a4048 !important; }
.wm-box { background-color: #2a2f36 !important; }
.wm-text { color: #e8eaed !important; }
.wm-note { color: #aab2bb !important; }
.wm-line { border-color: #3a4048 !important; }
.wm-target { background-color: #e8eaed !important; }
.wm-met { background-color: #6d93cb !important; }
.wm-met-now { background-color: #40597c !important; }
.wm-missed { background-color: #e46962 !important; }
.wm-missed-now { background-color: #93433e !important; }
.wm-link { color: #8ab4f8 !important; }
}`;

function sectionHtml(title: string): Html {
  if (!title) return html``;
  return html`<h2
    class="wm-text"
    style="margin:8px 4px 10px;font-size:16px;line-height:23px;color:#202124"
  >
    ${title}
  </h2>`;
}

/** The whole mail. Tables and inline styles, since Outlook lays out by Word's rules. */
export function pageHtml(view: MailView, language: Language): string {
  const { full, brief, left, intro, hint, footer } = view;
  const more =
    brief.length > 0
      ? html`<table
          class="wm-card"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          bgcolor="#ffffff"
          style="background-color:#ffffff;border:1px solid #dadce0;border-radius:8px;margin:0 0 16px"
        >
          <tr>
            <td style="padding:16px 20px">
              <h2
                class="wm-text"
                style="margin:0 0 8px;font-size:15px;line-height:21px;color:#202124"
              >
                ${say(MAIL_TEXT.more, language)}
              </h2>
              <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
                ${brief.map(briefHtml)}
              </table>
              ${left ? html`<p class="wm-note" style="margin:10px 0 0;font-size:13px;color:#5f6368">${left}</p>` : ''}
            </td>
          </tr>
        </table>`
      : '';
  const { markup } = html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${view.subject}</title>
        <style>
          ${{ markup: DARK }}
        </style>
      </head>
      <body class="wm-page" style="margin:0;padding:0;background-color:#eef1f4">
        <table
          class="wm-page"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          bgcolor="#eef1f4"
          style="background-color:#eef1f4"
        >
          <tr>
            <td align="center" style="padding:20px 10px">
              <table
                role="presentation"
                width="600"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="width:100%;max-width:600px;word-break:keep-all;overflow-wrap:break-word;font-family:${FONTS}"
              >
                <tr>
                  <td style="padding:0 4px 14px">
                    <p
                      class="wm-text"
                      style="margin:0;font-size:15px;line-height:23px;color:#202124"
                    >
                      ${lines(intro)}
                    </p>
                  </td>
                </tr>
                <tr>
                  <td>
                    ${full.map((entry) => html`${sectionHtml(entry.section)}${entryHtml(entry, language)}`)}
                    ${more}
                  </td>
                </tr>
                <tr>
                  <td style="padding:2px 4px 0">
                    ${hint ? html`<p class="wm-text" style="margin:0 0 12px;font-size:14px;line-height:21px;color:#202124">${hint}</p>` : ''}
                    <p
                      class="wm-note"
                      style="margin:0;font-size:12px;line-height:18px;color:#5f6368"
                    >
                      ${footer}
                    </p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `;
  // The template's indentation is for its readers here, not for the mail.
  return markup.replace(/\s*\n\s*/g, '\n');
}
