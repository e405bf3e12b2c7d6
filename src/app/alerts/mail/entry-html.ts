import type { Language } from '../../../contract/language/language';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import { barsHtml } from './bars-html';
import type { EntryView } from './entry-view';
import type { ChangeView } from './schedule-changes';
import type { FullView } from './mail-view';
import { html, type Html, lines, safeUrl } from './html';
import type { Group } from './told';

/** White text on each of these has a contrast of more than 4.5. */
const COLOURS: Readonly<Record<Group, string>> = {
  missed: '#b3261e',
  at_risk: '#8a5300',
  short: '#8a5300',
  no_data: '#4f5b66',
  stale: '#4f5b66',
  error: '#4f5b66',
  recovered: '#1b6b3a',
  stretch: '#1b6b3a',
  jump: '#1a56b0',
  early: '#8a5300',
  schedule: '#4f5b66',
};

/** One KPI with all that is known and asked. */
export function entryHtml(entry: FullView, language: Language): Html {
  const text = 'font-size:14px;line-height:21px;color:#202124';
  return html`<table
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
      <td style="padding:18px 20px 20px">
        ${pill(entry)}
        <h2
          class="wm-text"
          style="margin:10px 0 2px;font-size:18px;line-height:25px;color:#202124;word-break:break-word"
        >
          ${entry.name}
          <span class="wm-note" style="font-size:12px;font-weight:normal;color:#5f6368"
            >${entry.id}</span
          >
        </h2>
        ${entry.mayRepeat ? paragraph(say(MAIL_TEXT.may_repeat, language), 'wm-note', '#5f6368') : ''}
        ${entry.told ? paragraph(entry.told, 'wm-text', '#202124') : ''}
        ${entry.reason ? paragraph(entry.reason, 'wm-text', '#202124') : ''}
        ${entry.changes.map(changeHtml)}
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="margin:12px 0 0"
        >
          ${entry.facts.map(
            ({ label, value }) =>
              html`<tr>
                <td
                  class="wm-note wm-line"
                  width="36%"
                  valign="top"
                  style="padding:5px 12px 5px 0;border-top:1px solid #eceff1;font-size:13px;line-height:20px;color:#5f6368"
                >
                  ${label}
                </td>
                <td
                  class="wm-text wm-line"
                  valign="top"
                  style="padding:5px 0;border-top:1px solid #eceff1;font-size:14px;line-height:20px;font-weight:bold;color:#202124;word-break:break-word"
                >
                  ${value}
                </td>
              </tr>`,
          )}
        </table>
        ${entry.bars.length > 0 ? barsHtml(entry.bars, entry.barsSaid) : ''}
        ${entry.under.length > 0 ? underHtml(entry.under, language) : ''}
        <table
          class="wm-box"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          bgcolor="#f3f5f8"
          style="background-color:#f3f5f8;border-radius:6px;margin:16px 0 0"
        >
          <tr>
            <td style="padding:12px 14px">
              ${entry.plan ? html`<p class="wm-text" style="margin:0 0 8px;${text}"><strong>${entry.plan.label}</strong><br />${lines(entry.plan.value)}</p>` : ''}
              <p class="wm-text" style="margin:0;${text}">
                <strong>${say(MAIL_TEXT.ask, language)}</strong><br />${entry.ask}
              </p>
            </td>
          </tr>
        </table>
        ${linksHtml(entry, language)}
      </td>
    </tr>
  </table>`;
}

function changeHtml({ what, note }: ChangeView): Html {
  return html`<p
    class="wm-text"
    style="margin:8px 0 0;font-size:14px;line-height:21px;color:#202124;word-break:break-word"
  >
    ${what ? html`<strong>${what}</strong><br />` : ''}<span
      class="wm-note"
      style="font-size:13px;color:#5f6368"
      >${note}</span
    >
  </p>`;
}

/** The KPIs below it that are bad as well, one line each. */
function underHtml(under: readonly EntryView[], language: Language): Html {
  return html`<p
      class="wm-note"
      style="margin:16px 0 4px;font-size:13px;line-height:20px;color:#5f6368"
    >
      ${say(MAIL_TEXT.under, language)}
    </p>
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
      ${under.map(briefHtml)}
    </table>`;
}

/** One line of a KPI, for those after the first few. */
export function briefHtml(entry: EntryView): Html {
  const url = safeUrl(entry.link);
  const name = url
    ? html`<a class="wm-link" href="${url}" style="color:#1a56b0">${entry.name}</a>`
    : html`${entry.name}`;
  const facts = entry.facts.slice(0, 3).map(({ label, value }) => `${label} ${value}`);
  return html`<tr>
    <td
      class="wm-text wm-line"
      style="padding:7px 0;border-top:1px solid #eceff1;font-size:13px;line-height:19px;color:#202124"
    >
      <strong>${entry.status}</strong> ${name}<br /><span class="wm-note" style="color:#5f6368"
        >${facts.join(' · ')}</span
      >
    </td>
  </tr>`;
}

function pill({ group, status }: EntryView): Html {
  const colour = COLOURS[group];
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td
        bgcolor="${colour}"
        style="background-color:${colour};border-radius:4px;padding:3px 10px;font-size:13px;line-height:18px;font-weight:bold;color:#ffffff"
      >
        ${status}
      </td>
    </tr>
  </table>`;
}

function paragraph(text: string, name: string, colour: string): Html {
  return html`<p
    class="${name}"
    style="margin:6px 0 0;font-size:14px;line-height:21px;color:${colour}"
  >
    ${text}
  </p>`;
}

/** What is asked for is the button; the KPI's row is a link beside it, or the button where nothing is asked. */
function linksHtml({ answer, link: row }: EntryView, language: Language): Html {
  const label = say(MAIL_TEXT.open_row, language);
  const url = safeUrl(row);
  if (!safeUrl(answer)) return button(row, label);
  const beside = url
    ? html`<p style="margin:10px 0 0;font-size:14px;line-height:20px">
        <a class="wm-link" href="${url}" style="color:#1a56b0">${label}</a>
      </p>`
    : html``;
  return html`${button(answer, say(MAIL_TEXT.open_answer, language))}${beside}`;
}

function button(address: string | undefined, label: string): Html {
  const url = safeUrl(address);
  if (!url) return html``;
  return html`<table
    role="presentation"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="margin:16px 0 0"
  >
    <tr>
      <td bgcolor="#1a56b0" style="background-color:#1a56b0;border-radius:6px">
        <a
          href="${url}"
          style="display:inline-block;padding:9px 16px;font-size:14px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none"
          >${label}</a
        >
      </td>
    </tr>
  </table>`;
}
