import type { Command, CommandWindow, Condition } from './command';

const both: readonly CommandWindow[] = ['browse', 'overlay'];
const browse: readonly CommandWindow[] = ['browse'];
const overlay: readonly CommandWindow[] = ['overlay'];

const copyRow = (digit: number) =>
  ({ text: 'command.code.copyRow', windows: overlay, keys: [`Alt+${digit}`] }) as const;

/**
 * Everything that a key, a menu or the tray can have done, each once. Of two that share a key the
 * conditions exclude each other. Where a command has several keys, menus show the first.
 */
const declared = {
  'row.unfold': {
    text: 'command.row.unfold',
    hint: 'key.unfold',
    windows: both,
    keys: ['Return', 'Right'],
    when: { onFold: true, hasElsewhere: false },
  },
  'code.copy': {
    text: 'command.code.copy',
    hint: 'key.copy',
    windows: both,
    keys: ['Return'],
    when: { hasElsewhere: false, onFold: false },
    menu: 'code',
    ofCode: true,
  },
  'code.copyConstant': {
    text: 'command.code.copyConstant',
    hint: 'key.constant',
    windows: both,
    keys: ['Shift+Return'],
    menu: 'code',
    ofCode: true,
  },
  'code.open': {
    text: 'command.code.open',
    hint: 'key.open',
    windows: overlay,
    keys: ['CommandOrControl+Return'],
    ofCode: true,
  },
  'code.togglePin': {
    text: 'command.code.togglePin',
    hint: 'key.pin',
    windows: both,
    keys: ['CommandOrControl+D'],
    menu: 'code',
    ofCode: true,
  },
  'code.showDetail': {
    text: 'command.code.showDetail',
    hint: 'key.details',
    windows: overlay,
    keys: ['Tab'],
    when: { hasRow: true, inDetail: false },
    ofCode: true,
  },
  'code.openSource': { text: 'command.code.openSource', windows: both, menu: 'code', ofCode: true },
  'detail.close': {
    text: 'command.detail.close',
    hint: 'key.back',
    windows: both,
    keys: ['Escape'],
    when: { inDetail: true },
  },
  'query.clear': {
    text: 'command.query.clear',
    hint: 'key.clear',
    windows: both,
    keys: ['Escape'],
    when: { inDetail: false, hasQuery: true },
  },
  'overlay.hide': {
    text: 'command.overlay.hide',
    hint: 'key.hide',
    windows: overlay,
    keys: ['Escape'],
    when: { inDetail: false, hasQuery: false },
  },
  'query.focus': {
    text: 'command.query.focus',
    windows: browse,
    keys: ['CommandOrControl+F', '/'],
    menu: 'edit',
  },
  'query.everywhere': {
    text: 'command.query.everywhere',
    windows: browse,
    keys: ['Return'],
    when: { hasElsewhere: true },
  },
  'selection.next': {
    text: 'command.selection.next',
    windows: both,
    keys: ['Down'],
    when: { inText: false },
  },
  'selection.previous': {
    text: 'command.selection.previous',
    windows: both,
    keys: ['Up'],
    when: { inText: false },
  },
  'selection.pageDown': {
    text: 'command.selection.pageDown',
    windows: both,
    keys: ['PageDown'],
    when: { inText: false },
  },
  'selection.pageUp': {
    text: 'command.selection.pageUp',
    windows: both,
    keys: ['PageUp'],
    when: { inText: false },
  },
  'pin.moveUp': {
    text: 'command.pin.moveUp',
    windows: browse,
    keys: ['Alt+Up'],
    when: { onPins: true },
  },
  'pin.moveDown': {
    text: 'command.pin.moveDown',
    windows: browse,
    keys: ['Alt+Down'],
    when: { onPins: true },
  },
  'tab.next': {
    text: 'command.tab.next',
    windows: browse,
    keys: ['Control+Tab', 'Control+PageDown'],
    menu: 'view',
  },
  'tab.previous': {
    text: 'command.tab.previous',
    windows: browse,
    keys: ['Control+Shift+Tab', 'Control+PageUp'],
    menu: 'view',
  },
  'settings.open': {
    text: 'command.settings.open',
    windows: both,
    keys: ['CommandOrControl+,'],
    menu: 'file',
    tray: true,
  },
  'help.keys': { text: 'command.help.keys', windows: browse, keys: ['F1'], menu: 'help' },
  'app.open': { text: 'command.app.open', tray: true },
  'overlay.show': { text: 'command.overlay.show', menu: 'file', tray: true },
  'app.quit': {
    text: 'command.app.quit',
    windows: browse,
    keys: ['CommandOrControl+Q'],
    menu: 'file',
    tray: true,
  },
  'code.copyRow1': copyRow(1),
  'code.copyRow2': copyRow(2),
  'code.copyRow3': copyRow(3),
  'code.copyRow4': copyRow(4),
  'code.copyRow5': copyRow(5),
  'code.copyRow6': copyRow(6),
  'code.copyRow7': copyRow(7),
  'code.copyRow8': copyRow(8),
  'code.copyRow9': copyRow(9),
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof declared;
export const commands: Readonly<Record<CommandId, Command>> = declared;
export const commandIds = Object.keys(declared) as CommandId[];

/** Whether what a command needs is so. */
export const applies = (
  { when = {} }: Command,
  now: Readonly<Record<Condition, boolean>>,
): boolean =>
  Object.entries(when).every(([condition, wanted]) => now[condition as Condition] === wanted);

/** A command's keys on a platform, as Electron writes them. */
export const keysOf = ({ keys = [] }: Command, platform: string): string[] =>
  keys.map((key) => key.replace('CommandOrControl', platform === 'darwin' ? 'Command' : 'Control'));
