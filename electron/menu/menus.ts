import { Menu } from 'electron';
import type { CommandId } from '../../data/commands/commands';
import type { Language } from '../../data/i18n';
import type { PageWindow } from '../windows/window';
import { appMenu, textItems } from './app-menu';
import { commandItems, type Run } from './command-items';

type Parts = {
  windows: readonly PageWindow[];
  language: () => Language;
  /** Does what main itself does, or has the window's page do it. */
  run: (window: PageWindow, id: CommandId) => void;
};

/** The menus of the program and of its windows, in the user's language. */
export function createMenus({ windows, language, run }: Parts) {
  const runIn =
    (window: PageWindow): Run =>
    (id) =>
      run(window, id);
  for (const page of windows) {
    page.window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
      if (isEditable || selectionText) page.popUp(Menu.buildFromTemplate(textItems(language())));
    });
  }
  let shown: Language | undefined;
  return {
    /** Writes the program's menu anew where its language has changed. */
    update() {
      if (shown === language()) return;
      shown = language();
      const focused = () => windows.find(({ window }) => window.isFocused()) ?? windows[0];
      const runInFocused: Run = (id) => {
        const window = focused();
        if (window) run(window, id);
      };
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(appMenu(language(), process.platform, runInFocused)),
      );
    },
    /** Shows a context menu in a window, at the pointer. */
    show(page: PageWindow, ids: readonly CommandId[]) {
      const items = commandItems(ids, language(), process.platform, runIn(page));
      page.popUp(Menu.buildFromTemplate(items));
    },
  };
}
