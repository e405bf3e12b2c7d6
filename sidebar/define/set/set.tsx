import { useState } from 'preact/hooks';
import type { Language, Phrase } from '../../../src/contract/language/language';
import { SET_PAGE_TEXT } from '../../../src/text/define/set-page';
import { Guarded } from '../../page/guarded';
import { LanguageButton } from '../../page/language-button';
import { type Connect, Shell, useShell } from '../../page/shell';
import { Checks } from './check/checks';
import { Choose } from './choose/choose';
import { Files } from './files/files';
import type { SetPage, SetView } from './page/set-page';
import { Templates } from './templates';
import { Tree } from './tree';
import { useChoice } from './page/use-choice';

const VIEWS: readonly { view: SetView; label: Phrase }[] = [
  { view: 'choose', label: SET_PAGE_TEXT.chooseView },
  { view: 'check', label: SET_PAGE_TEXT.checkView },
  { view: 'tree', label: SET_PAGE_TEXT.treeView },
  { view: 'templates', label: SET_PAGE_TEXT.templatesView },
  { view: 'files', label: SET_PAGE_TEXT.filesView },
];

interface KpiSetProps {
  connect: Connect;
  first: SetView;
  /** Until the server says which language the person reads. */
  guess: Language;
}

/** All KPIs together: whether they fit, how they hang together, where more come from. */
export function KpiSet({ connect, first, guess }: KpiSetProps) {
  const shell = useShell(connect, guess);
  const [view, setView] = useState(first);
  const choice = useChoice(shell.page?.server, view);
  const page: SetPage | undefined = shell.page && {
    ...shell.page,
    look: setView,
    ...choice,
  };
  return (
    <Shell state={shell}>
      {page && (
        <>
          <div class="top-bar">
            <nav aria-label={page.say(SET_PAGE_TEXT.views)}>
              {VIEWS.map(({ view: each, label }) => (
                <button
                  key={each}
                  type="button"
                  class="tab"
                  aria-current={view === each ? 'page' : undefined}
                  onClick={() => setView(each)}
                >
                  {page.say(label)}
                </button>
              ))}
            </nav>
            <LanguageButton
              language={page.language}
              onLanguage={(wanted) => void shell.begin(wanted)}
            />
          </div>
          <Guarded key={view} page={page} leave={() => setView('check')}>
            <View page={page} view={view} />
          </Guarded>
        </>
      )}
    </Shell>
  );
}

function View({ page, view }: { page: SetPage; view: SetView }) {
  switch (view) {
    case 'choose':
      return <Choose page={page} />;
    case 'check':
      return <Checks page={page} />;
    case 'tree':
      return <Tree page={page} />;
    case 'templates':
      return <Templates page={page} />;
    case 'files':
      return <Files page={page} />;
  }
}
