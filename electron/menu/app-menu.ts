import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../data/commands/command';
import { commandIds, commands } from '../../data/commands/commands';
import { type Language, type MessageKey, text } from '../../data/i18n';
import { commandItems, type Run } from './command-items';

const separator: MenuItemConstructorOptions = { type: 'separator' };
type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The menu of the browse window; on macOS that of the whole program. */
export function appMenu(
  language: Language,
  platform: string,
  run: Run,
): MenuItemConstructorOptions[] {
  const commandsOf = (menu: NonNullable<Command['menu']>) =>
    commandItems(
      commandIds.filter((id) => commands[id].menu === menu && id !== 'app.quit'),
      language,
      platform,
      run,
    );
  const item = (role: Role, key: MessageKey) => ({ role, label: text(language, key) });
  const menu = (name: NonNullable<Command['menu']>, items: MenuItemConstructorOptions[]) => ({
    id: name,
    label: text(language, `menu.${name}`),
    submenu: items,
  });
  const quit = item('quit', 'command.app.quit');
  const edit = textItems(language);
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    menu('file', [...commandsOf('file'), separator, item('close', 'menu.close'), quit]),
    menu('edit', [
      item('undo', 'menu.undo'),
      item('redo', 'menu.redo'),
      separator,
      ...edit,
      separator,
      ...commandsOf('edit'),
    ]),
    menu('code', commandsOf('code')),
    menu('view', [
      ...commandsOf('view'),
      separator,
      item('zoomIn', 'menu.zoomIn'),
      item('zoomOut', 'menu.zoomOut'),
      item('resetZoom', 'menu.actualSize'),
    ]),
    menu('help', commandsOf('help')),
  ];
}

/** What can be done with a text that is edited or selected. */
export const textItems = (language: Language): MenuItemConstructorOptions[] =>
  (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({
    role,
    label: text(language, role === 'copy' ? 'menu.copyText' : `menu.${role}`),
  }));
