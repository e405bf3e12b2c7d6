import { render } from 'preact';
import { PAGE_TEXT, sayIn } from '../text';
import { App } from './chrome/app';
import { ask } from './server-client';
import { Session } from './session';

/** The page around the spreadsheet is drawn first, so that the spreadsheet finds its place and size. */
export async function startPage(): Promise<void> {
  const root = document.getElementById('page');
  if (!root) return;
  const grid = document.createElement('div');
  grid.className = 'grid';
  const first = await ask('first', {}).catch(() => undefined);
  if (!first) {
    const language = document.documentElement.lang === 'en' ? 'en' : 'ko';
    render(<p class="empty">{sayIn(language)(PAGE_TEXT.lost)}</p>, root);
    return;
  }
  const { state, book, notices } = first;
  root.replaceChildren();
  const session = new Session(state, notices);
  session.observe((shown) => render(<App shown={shown} session={session} grid={grid} />, root));
  session.showBook(grid, book);
}
