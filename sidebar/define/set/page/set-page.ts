import type { BasePage } from '../../../page/page';
import type { ChoiceForm } from '../choice/choice-form';

export type SetView = 'choose' | 'check' | 'tree' | 'templates' | 'files';

/** What each view of the set needs: the way to the others besides what every page has. */
export interface SetPage extends BasePage {
  look(view: SetView): void;
  /** The choice of KPIs as far as it has come, while other views are looked at. */
  choice: ChoiceForm | undefined;
  keepChoice(next: (known: ChoiceForm | undefined) => ChoiceForm): void;
  /** Keeps what still waits, before this page makes room for another one. */
  choiceIsKept(): Promise<void>;
  /** It was too much to keep, or nobody could be asked to. */
  isChoiceUnkept: boolean;
}

/** What the body says of where the page begins. */
export function firstView(view: string | undefined): SetView {
  switch (view) {
    case 'choose':
    case 'tree':
    case 'templates':
    case 'files':
      return view;
    default:
      return 'check';
  }
}
