import { PAGE_TEXT, type Say } from '../../text';
import type { PageView } from '../protocol';
import type { Session } from '../session';
import { ScriptFrame } from './script-frame';

interface SidebarProps {
  page: PageView;
  session: Session;
  say: Say;
}

/** 300 px on the right, as in Sheets. */
export function Sidebar({ page, session, say }: SidebarProps) {
  return (
    <aside class="sidebar" aria-label={page.title || say(PAGE_TEXT.sidebar)}>
      <div class="bar">
        <h2>{page.title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={say(PAGE_TEXT.close)}
          onClick={() => void session.closePage()}
        >
          ✕
        </button>
      </div>
      <ScriptFrame page={page} session={session} />
    </aside>
  );
}
