import type { Language } from '../../src/contract/language/language';
import type { PageView } from '../../src/contract/rpc/page';
import { SHELL_TEXT } from '../../src/text/page';
import { LanguageButton } from './language-button';
import type { BasePage } from './page';

interface TopBarProps {
  page: BasePage;
  at: PageView | 'draft';
  go: (to: { view: 'list' | 'alerts' | 'setup' }) => void;
  onLanguage: (language: Language) => void;
}

/** The way between the views, and to the other language. */
export function TopBar({ page, at, go, onLanguage }: TopBarProps) {
  const { ready, problems } = page.start;
  const amiss = !ready || problems.length > 0;
  return (
    <div class="top-bar">
      <nav aria-label="Waymark">
        <ViewButton
          current={['list', 'card', 'new', 'edit', 'draft'].includes(at)}
          label={page.say(SHELL_TEXT.navKpis)}
          onClick={() => go({ view: 'list' })}
        />
        <ViewButton
          current={at === 'alerts'}
          label={page.say(SHELL_TEXT.navAlerts)}
          onClick={() => go({ view: 'alerts' })}
        />
        <ViewButton
          current={at === 'setup'}
          label={page.say(SHELL_TEXT.navSetUp)}
          sign={amiss ? page.say(SHELL_TEXT.needsAttention) : undefined}
          onClick={() => go({ view: 'setup' })}
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
