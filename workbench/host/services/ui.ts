import type { HostSwitches, MenuEntry, MenuPlace, ShownPage } from '../api';
import { HostObject, type HostMethod } from '../host-object';
import type { HostState } from '../host-state';
import type { ScriptRun } from '../script-run';
import type { Pages } from './html';

const SCOPES = ['https://www.googleapis.com/auth/script.container.ui'];
const OUTPUT = 'host:HtmlOutput' as const;

/**
 * gas/reference/base/ui: the submenu of an add-on bears its name when it is published, and that of the
 * script project while it is bound; `createMenu` makes a menu of its own, or the same submenu.
 */
const PROJECT = 'Untitled project';
const PUBLISHED = 'Waymark';

function placeOf(installation: HostSwitches['installation'], title?: string): MenuPlace {
  if (installation === 'add-on') return { bar: 'extensions', title: PUBLISHED };
  return title === undefined ? { bar: 'extensions', title: PROJECT } : { bar: 'own', title };
}

function menuObject(state: HostState, place: MenuPlace): HostObject {
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
      call({ user }) {
        state.menus.set(user, [...entries]);
        state.menuPlaces.set(user, place);
      },
    },
  });
  return menu;
}

/** The user interface of the spreadsheet's editor, as `SpreadsheetApp.getUi` gives it. */
export function createUi(state: HostState, pages: Pages, switches: HostSwitches): HostObject {
  const newMenu: Pick<HostMethod, 'touches' | 'call'> = {
    touches: 'ui-menu',
    call: (_run, title?: string) => menuObject(state, placeOf(switches.installation, title)),
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
