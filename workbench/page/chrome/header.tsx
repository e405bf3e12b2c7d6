import type { Language } from '../../../src/contract/language/language';
import { PAGE_TEXT, type Say } from '../../text';
import type { Session, Shown } from '../session';
import { clockText, nextHour } from '../clock-text';
import { ExtensionsMenu } from './extensions-menu';

export type View = 'sheet' | 'outbox' | 'clock';

const VIEWS = [
  { view: 'sheet', label: PAGE_TEXT.sheetView },
  { view: 'outbox', label: PAGE_TEXT.outboxView },
  { view: 'clock', label: PAGE_TEXT.clockView },
] as const;

interface HeaderProps {
  shown: Shown;
  session: Session;
  say: Say;
  view: View;
  onView(view: View): void;
}

export function Header({ shown, session, say, view, onView }: HeaderProps) {
  const { bench } = shown;
  const clock = new Date(bench.clock);
  return (
    <header class="header">
      <div class="title">
        <span class="mark" aria-hidden="true" />
        <h1>{bench.file.name}</h1>
        {bench.file.unsaved && (
          <span
            class="unsaved"
            role="img"
            aria-label={say(PAGE_TEXT.unsaved)}
            title={say(PAGE_TEXT.unsaved)}
          />
        )}
        <button type="button" onClick={() => void session.save()}>
          {say(PAGE_TEXT.save)}
        </button>
        <ExtensionsMenu
          entries={bench.menu}
          say={say}
          onChoose={(functionName) => void session.chooseMenu(functionName)}
        />
        <span class="busy" role="status">
          {shown.busy && <span class="spinner" title={say(PAGE_TEXT.working)} />}
        </span>
      </div>
      <nav class="tabs" aria-label={say(PAGE_TEXT.views)}>
        {VIEWS.map(({ view: each, label }) => (
          <button
            key={each}
            type="button"
            class="tab"
            aria-current={view === each ? 'page' : undefined}
            onClick={() => onView(each)}
          >
            {say(label)}
            {each === 'outbox' && bench.outbox.length > 0 && (
              <span class="count">{bench.outbox.length}</span>
            )}
          </button>
        ))}
      </nav>
      <div class="clock">
        <time dateTime={bench.clock} aria-label={say(PAGE_TEXT.clock)}>
          {clockText(clock, bench.timeZone, bench.language)}
        </time>
        <button
          type="button"
          onClick={() => void session.advanceTo(nextHour(clock, bench.timeZone))}
        >
          {say(PAGE_TEXT.nextHour)}
        </button>
      </div>
      <div class="who">
        <select
          aria-label={say(PAGE_TEXT.account)}
          value={bench.users.find(({ current }) => current)?.email}
          onChange={(event) => void session.switchUser(event.currentTarget.value)}
        >
          {bench.users.map(({ email }) => (
            <option key={email} value={email}>
              {email}
            </option>
          ))}
        </select>
        <select
          aria-label={say(PAGE_TEXT.language)}
          value={bench.language}
          onChange={(event) => void session.switchLanguage(event.currentTarget.value as Language)}
        >
          <option value="ko">한국어</option>
          <option value="en">English</option>
        </select>
      </div>
    </header>
  );
}
