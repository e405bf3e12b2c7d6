import type { BasePage } from '../../page/page';

export type SetView = 'check' | 'tree' | 'templates' | 'files';

/** What each view of the set needs: the way to the others besides what every page has. */
export interface SetPage extends BasePage {
  look(view: SetView): void;
}

/** What the body says of where the page begins. */
export function firstView(view: string | undefined): SetView {
  return view === 'tree' || view === 'templates' || view === 'files' ? view : 'check';
}
