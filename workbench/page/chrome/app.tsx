import { useState } from 'preact/hooks';
import type { Session, Shown } from '../session';
import { sayIn } from '../../text';
import { ClockView } from './clock-view';
import { Dialog } from './dialog';
import { Element } from './element';
import { Header, type View } from './header';
import { Notices } from './notices';
import { OutboxView } from './outbox-view';
import { SaveQuestion } from './save-question';
import { Sidebar } from './sidebar';
import { StatusLine } from './status-line';

interface AppProps {
  shown: Shown;
  session: Session;
  grid: HTMLElement;
}

/** The spreadsheet stays where it is under the other views, so that it keeps its place and size. */
export function App({ shown, session, grid }: AppProps) {
  const [view, setView] = useState<View>('sheet');
  const { bench } = shown;
  const say = sayIn(bench.language);
  return (
    <div class="bench">
      <Header shown={shown} session={session} say={say} view={view} onView={setView} />
      <div class="stage">
        <main class="views">
          <div class={view === 'sheet' ? 'view' : 'view under'}>
            <Element element={grid} class="grid-slot" />
            <StatusLine cell={shown.cell} say={say} />
          </div>
          {view === 'outbox' && (
            <div class="view over">
              <OutboxView bench={bench} session={session} say={say} />
            </div>
          )}
          {view === 'clock' && (
            <div class="view over">
              <ClockView bench={bench} session={session} say={say} />
            </div>
          )}
          <Notices notices={shown.notices} onDismiss={(each) => session.dismiss(each)} say={say} />
        </main>
        {bench.page?.kind === 'sidebar' && (
          <Sidebar key={bench.page.key} page={bench.page} session={session} say={say} />
        )}
      </div>
      {bench.page?.kind === 'dialog' && (
        <Dialog key={bench.page.key} page={bench.page} session={session} say={say} />
      )}
      {shown.doubt && (
        <SaveQuestion doubt={shown.doubt} file={bench.file.name} session={session} say={say} />
      )}
    </div>
  );
}
