export const en = {
  'tray.open': 'Open Codepin',
  'tray.lookup': 'Look up a code',
  'tray.lookupBy': 'Look up a code ({hotkey})',
  'tray.settings': 'Settings…',
  'tray.chooseHotkey': 'Hotkey is taken: choose another…',
  'tray.quit': 'Quit',

  'start.failed': 'Codepin can’t start: {reason}',

  'query.label': 'Look up a code',
  'query.placeholder': 'A code, a name, a constant or a log line',
  'query.clear': 'Clear',
  'results.label': 'Codes',
  'results.count': '{count} codes',
  'results.one': '1 code',
  'results.none': 'No code matches “{query}”',
  'results.noneHere': 'Nothing here matches “{query}”',
  'results.try':
    'Try a code (404, 5.7.1), a class (4xx), a protocol and a code (ws 1006), a name, a constant, or paste a log line.',
  'results.elsewhere': 'Show {count} in all protocols',
  'results.elsewhereOne': 'Show 1 in all protocols',
  'results.evidence': 'read from “{text}”',

  'tabs.label': 'Protocols',
  'tabs.pinned': 'Pinned',
  'pinned.none': 'Nothing is pinned yet',
  'pinned.order': 'Alt+↑ and Alt+↓ move a pin',
  'pinned.hint': 'Press Ctrl+D on a code, or its star, to keep it here.',
  'scope.all': 'All protocols',
  'scope.label': 'Filter all protocols',
  'classes.label': 'Classes',
  'filter.tab': 'Filter {protocol}',
  'filter.pinned': 'Filter the pinned codes',
  'filter.everything': 'Filter everything',

  'detail.label': 'Details',
  'detail.close': 'Close details',
  'detail.none': 'Select a code to read what it means and what to do.',
  'detail.causes': 'Likely causes',
  'detail.client': 'What to do as the client',
  'detail.server': 'What to do as the server',
  'detail.use': 'When to return it',
  'detail.avoid': 'When not to',
  'detail.note': 'In other lists',
  'detail.decide': 'This one or {code}?',
  'detail.behaviour': 'Behaviour',
  'detail.constants': 'Constants',
  'detail.numbers': 'Other numbers',
  'detail.related': 'Related',
  'detail.source': 'Source',
  'detail.openSource': 'Open {source} in the browser',
  'detail.from': 'from {origin}',

  'status.standard': 'Standard',
  'status.provisional': 'Provisional',
  'status.deprecated': 'Deprecated',
  'status.obsolete': 'Obsolete',
  'status.reserved': 'Reserved',
  'status.unused': 'Unused',
  'status.unofficial': 'Unofficial',

  'action.pin': 'Pin {code}',
  'action.unpin': 'Unpin {code}',
  'action.copied': 'Copied: {text}',
  'action.pinned': 'Pinned: {code}',
  'action.unpinned': 'Unpinned: {code}',
  'action.noConstant': 'No {language} constant for {code}',
  'action.pinned.unsaved': 'Pinned, but not saved yet: {code}',
  'action.unpinned.unsaved': 'Unpinned, but not saved yet: {code}',
  'action.failed': 'That did not work. Try again.',

  'key.copy': 'copy',
  'key.constant': 'constant',
  'key.open': 'open',
  'key.pin': 'pin',
  'key.details': 'details',
  'key.back': 'back to the list',
  'key.clear': 'clear',
  'key.hide': 'hide',

  'settings.open': 'Settings',
  'settings.title': 'Settings',
  'settings.close': 'Close settings',
  'settings.language': 'Language',
  'settings.language.system': 'As the system',
  'settings.hotkey': 'Hotkey',
  'settings.hotkey.record': 'Change',
  'settings.hotkey.recording': 'Press the new chord, or Esc to keep the old one',
  'settings.hotkey.none': 'No hotkey works now',
  'settings.hotkey.changed': 'The hotkey is now {hotkey}',
  'settings.copyFormat': 'Enter copies',
  'settings.copyFormat.code': 'the code',
  'settings.copyFormat.code-name': 'code and name',
  'settings.copyFormat.protocol-code-name': 'protocol, code and name',
  'settings.copyFormat.title': 'code and title in my language',
  'settings.copyFormat.markdown': 'a Markdown link to the source',
  'settings.constantLanguage': 'Shift+Enter copies the constant of',
  'settings.overlayDisplay': 'The overlay opens on',
  'settings.overlayDisplay.cursor': 'the display with the cursor',
  'settings.overlayDisplay.primary': 'the primary display',
  'settings.forgetQuery': 'The last query is forgotten',
  'settings.forgetQuery.at-once': 'at once',
  'settings.forgetQuery.minute': 'after a minute',
  'settings.forgetQuery.never': 'never',
  'settings.prefill': 'Look up what I just copied when the overlay opens',
  'settings.windowSystem': 'From the next start, windows are drawn',
  'settings.windowSystem.auto': 'by Xwayland where it runs: in place, on top',
  'settings.windowSystem.wayland': 'by Wayland itself: the desktop decides',
  'settings.launchAtLogin': 'Start Codepin at login',
  'settings.usage': 'Codes you use often come first',
  'settings.usage.clear': 'Forget what I used',
  'settings.usage.cleared': 'Forgotten',
  'binding.portal':
    'Codepin stands among the shortcuts of your desktop’s settings, to be given a key there. Or:',
  'binding.gnome':
    'In Settings › Keyboard › View and Customize Shortcuts › Custom Shortcuts, add one with this command:',
  'binding.kde':
    'In System Settings › Keyboard › Shortcuts › Add New › Command or Script, add this command:',
  'binding.sway': 'Put this line into ~/.config/sway/config and reload sway:',
  'binding.hyprland': 'Put this line into ~/.config/hypr/hyprland.conf:',
  'binding.other': 'Bind this command in your desktop’s keyboard settings:',
  'binding.copy': 'Copy',
  'binding.copied': 'Copied',
  'settings.version': 'Codepin {version}',

  'refusal.bare': '{hotkey} would take a key you type with. Add Ctrl, Alt or Super.',
  'refusal.input-method': '{hotkey} switches input methods. Choose another chord.',
  'refusal.window-menu': '{hotkey} opens the window menu. Choose another chord.',
  'refusal.alt-gr':
    '{hotkey} is AltGr on many keyboards and types a character. Choose another chord.',
  'refusal.malformed': '{hotkey} can’t be a hotkey. Hold Ctrl, Alt or Super and press one key.',
  'refusal.taken': '{hotkey} is taken by another program. The old hotkey still works.',

  'notice.dismiss': 'Dismiss',
  'notice.prefs-damaged.all':
    'The settings file could not be read, so Codepin started with fresh settings. {kept}',
  'notice.prefs-damaged.part':
    'The settings file was damaged. What could still be read was kept: check your pins and settings. {kept}',
  'notice.prefs-damaged.keys':
    'Some settings could not be read, as a whole or in part, and start anew: {keys}. {kept}',
  'notice.prefs-damaged.twice':
    'In the settings file these stand twice, and the last one counts: {keys}. {kept}',
  'notice.prefs-damaged.kept': 'The old file was kept as {file}.',
  'notice.prefs-damaged.stays':
    'The old file is still in its place. Nothing is written over it before a copy could be made.',
  'notice.not-saved.full':
    'The disk is full, so nothing is saved now: {folder}. Codepin goes on, and saves as soon as there is room.',
  'notice.not-saved.forbidden':
    'Codepin may not write to {folder}, so nothing is saved now. It goes on, and tries again.',
  'notice.not-saved.other':
    'Nothing can be saved to {folder} now. Codepin goes on, and tries again.',
  'notice.own-table-broken':
    'Your table {file} has a mistake ({row}): {message}. What it said before stays in use.',
  'notice.own-table-broken.more': 'Besides: {count} more.',
  'notice.internal-error':
    'Something in Codepin went wrong. It goes on; if it behaves oddly, quit it and start it again. What happened is written to {log}.',
  'notice.page-hung': 'A window of Codepin no longer answered and was loaded anew.',
  'notice.hotkey-taken': 'Another program holds {hotkey}, so the hotkey doesn’t work.',
  'notice.chooseHotkey': 'Choose another',
  'notice.hotkey-wayland':
    'On Wayland the desktop decides about hotkeys: where {hotkey} does nothing, have it run Codepin.',
  'notice.stays-in-tray':
    'Codepin keeps running. {hotkey} looks up, starting Codepin again opens its window, and the tray menu quits it.',
} as const;

export type MessageKey = keyof typeof en;
/** What a language says for each key, with `{places}` for values. */
export type Messages = Record<MessageKey, string>;
