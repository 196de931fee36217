import type { MessageKey } from '../i18n';

export type CommandWindow = 'browse' | 'overlay';

/** What a window knows of itself at the moment of a key. */
export type Condition =
  /** A row is selected. */
  | 'hasRow'
  | 'hasQuery'
  /** The details have taken the place of the list, or cover it. */
  | 'inDetail'
  /** The selected row stands for several, folded into it. */
  | 'onFold'
  /** Nothing here answers the query, but other protocols do. */
  | 'hasElsewhere'
  /** The pins are shown, in their own order. */
  | 'onPins'
  /** The focus is in a text that scrolls. */
  | 'inText';

/** Something that a key, a menu or the tray can have done. */
export type Command = {
  /** What it is called in menus and in the list of keys. */
  text: MessageKey;
  /** A word for it at the foot of the overlay; it isn't shown there if left out. */
  hint?: MessageKey;
  /** The windows whose keys, menus and context menus have it. */
  windows?: readonly CommandWindow[];
  /** As Electron writes accelerators; `CommandOrControl` is either by the platform. */
  keys?: readonly string[];
  /** What has to be so for its keys to mean it. */
  when?: Partial<Record<Condition, boolean>>;
  /** The menu of the window in which it stands. */
  menu?: 'file' | 'edit' | 'code' | 'view' | 'help';
  /** Whether it is about a code: it stands in the context menu of each row then. */
  ofCode?: boolean;
  /** Whether the tray has it. */
  tray?: boolean;
};
