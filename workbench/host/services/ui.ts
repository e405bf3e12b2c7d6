import type { MenuEntry, ShownPage } from '../api';
import { HostObject, type HostMethod } from '../host-object';
import type { HostState } from '../host-state';
import type { ScriptRun } from '../script-run';
import type { Pages } from './html';

const SCOPES = ['https://www.googleapis.com/auth/script.container.ui'];
const OUTPUT = 'host:HtmlOutput' as const;

function menuObject(state: HostState): HostObject {
  const entries: MenuEntry[] = [];
  const add = (signature: readonly 'String'[], entryOf: (...texts: string[]) => MenuEntry) =>
    ({
      touches: 'ui-menu',
      signatures: [signature],
      call(_run: ScriptRun, ...texts: string[]) {
        entries.push(entryOf(...texts));
        return menu;
      },
    }) as const;
  const menu: HostObject = new HostObject('Menu', {
    addItem: add(['String', 'String'], (label, functionName) => ({ label, functionName })),
    addSeparator: add([], () => ({ label: '' })),
    addToUi: {
      touches: 'ui-menu',
      signatures: [[]],
      call: ({ user }) => void state.menus.set(user, [...entries]),
    },
  });
  return menu;
}

/** The user interface of the spreadsheet's editor, as `SpreadsheetApp.getUi` gives it. */
export function createUi(state: HostState, pages: Pages): HostObject {
  const newMenu: Pick<HostMethod, 'touches' | 'call'> = {
    touches: 'ui-menu',
    call: () => menuObject(state),
  };
  const show =
    (kind: ShownPage['kind']) => (run: ScriptRun, output: HostObject, title?: string) => {
      const content = pages.get(output)!;
      // Each user sees one page at a time: opening one closes the other.
      state.pages.set(run.user, {
        kind,
        title: title ?? content.title,
        html: content.html,
        ...(content.width !== null && kind === 'dialog' ? { width: content.width } : {}),
        ...(content.height !== null && kind === 'dialog' ? { height: content.height } : {}),
      });
    };
  return new HostObject('Ui', {
    createAddonMenu: { ...newMenu, signatures: [[]] },
    createMenu: { ...newMenu, signatures: [['String']] },
    showSidebar: { touches: 'ui', scopes: SCOPES, signatures: [[OUTPUT]], call: show('sidebar') },
    showModalDialog: {
      touches: 'ui',
      scopes: SCOPES,
      signatures: [[OUTPUT, 'String']],
      call: show('dialog'),
    },
    showModelessDialog: {
      touches: 'ui',
      scopes: SCOPES,
      signatures: [[OUTPUT, 'String']],
      call: show('dialog'),
    },
  });
}
