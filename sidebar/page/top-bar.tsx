import type { Language } from '../../src/contract/language/language';
import { SHELL_TEXT } from '../../src/text/page';
import { LanguageButton } from './language-button';
import type { Destination, Page } from './page';

interface TopBarProps {
  page: Page;
  at: Destination;
  onLanguage: (language: Language) => void;
}

/** The way between the views, and to the other language. */
export function TopBar({ page, at, onLanguage }: TopBarProps) {
  const { ready, problems } = page.start;
  const amiss = !ready || problems.length > 0;
  return (
    <div class="top-bar">
      <nav aria-label="Waymark">
        <ViewButton
          current={['list', 'card', 'new', 'edit', 'draft'].includes(at.view)}
          label={page.say(SHELL_TEXT.navKpis)}
          onClick={() => page.go({ view: 'list' })}
        />
        <ViewButton
          current={at.view === 'alerts'}
          label={page.say(SHELL_TEXT.navAlerts)}
          onClick={() => page.go({ view: 'alerts' })}
        />
        <ViewButton
          current={at.view === 'setup'}
          label={page.say(SHELL_TEXT.navSetUp)}
          sign={amiss ? page.say(SHELL_TEXT.needsAttention) : undefined}
          onClick={() => page.go({ view: 'setup' })}
        />
      </nav>
      <LanguageButton language={page.language} onLanguage={onLanguage} />
    </div>
  );
}

interface ViewButtonProps {
  current: boolean;
  label: string;
  /** What the mark beside the label means. */
  sign?: string;
  onClick: () => void;
}

function ViewButton({ current, label, sign, onClick }: ViewButtonProps) {
  return (
    <button type="button" class="tab" aria-current={current ? 'page' : undefined} onClick={onClick}>
      {label}
      {sign && (
        <span class="dot">
          <span class="unseen"> {sign}</span>
        </span>
      )}
    </button>
  );
}
