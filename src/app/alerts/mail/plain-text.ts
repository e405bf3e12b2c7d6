import type { Language } from '../../../contract/language/language';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import type { EntryView } from './entry-view';
import { safeUrl } from './html';
import type { FullView, MailView } from './mail-view';

/** The same content for readers without HTML. */
export function plainText(view: MailView, language: Language): string {
  const blocks = [
    view.intro,
    ...view.full.map(
      (entry) =>
        `${entry.section ? `== ${entry.section} ==\n\n` : ''}${entryText(entry, language)}`,
    ),
    ...(view.brief.length > 0 ? [briefText(view, language)] : []),
    ...(view.hint ? [view.hint] : []),
    `--\n${view.footer}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryText(entry: FullView, language: Language): string {
  const said: string[] = [`[${entry.status}] ${entry.name} (${entry.id})`];
  if (entry.mayRepeat) said.push(say(MAIL_TEXT.may_repeat, language));
  if (entry.told) said.push(entry.told);
  if (entry.reason) said.push(entry.reason);
  said.push(...entry.changes.map(({ what, note }) => (what ? `- ${what} (${note})` : note)));
  said.push('', ...entry.facts.map(({ label, value }) => `${label}: ${value}`));
  if (entry.bars.length > 0) {
    said.push('', entry.barsSaid.title, entry.barsSaid.spoken.join(' | '));
  }
  if (entry.under.length > 0) {
    said.push('', `${say(MAIL_TEXT.under, language)}:`, ...entry.under.map(briefRow));
  }
  if (entry.plan) said.push('', `${entry.plan.label}: ${entry.plan.value}`);
  said.push('', `${say(MAIL_TEXT.ask, language)}: ${entry.ask}`);
  const answer = safeUrl(entry.answer);
  if (answer) said.push(`${say(MAIL_TEXT.open_answer, language)}: ${answer}`);
  const url = safeUrl(entry.link);
  if (url) said.push(`${say(MAIL_TEXT.open_row, language)}: ${url}`);
  return said.join('\n');
}

function briefText({ brief, left }: MailView, language: Language): string {
  return [say(MAIL_TEXT.more, language), ...brief.map(briefRow), ...(left ? [left] : [])].join(
    '\n',
  );
}

function briefRow({ status, name, facts }: EntryView): string {
  const figures = facts.slice(0, 3).map(({ label, value }) => `${label} ${value}`);
  return `- [${status}] ${name}: ${figures.join(', ')}`;
}
