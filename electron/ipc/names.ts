/** The channels of the contract. Apart from it, as all that a preload must know are the names. */
export const callNames = [
  'start',
  'pin',
  'orderPins',
  'setLanguage',
  'setTab',
  'setCopyFormat',
  'setConstantLanguage',
  'setOverlayDisplay',
  'setForgetQuery',
  'setPrefill',
  'setWindowSystem',
  'setLaunchAtLogin',
  'setHotkey',
  'clearUsage',
  'copy',
  'copyBinding',
  'openSource',
  'openInBrowse',
  'openSettings',
  'hideOverlay',
  'rendered',
  'painted',
  'answerPing',
  'acknowledge',
  'setEscapeHides',
  'dismissNotice',
] as const;
/** The channel of the one call that is waited for: a page shows all codes that it is asked for. */
export const allTables = 'allTables';

export type CallName = (typeof callNames)[number];

export const eventNames = [
  'snapshot',
  'ping',
  'shown',
  'lookup',
  'hidden',
  'rest',
  'forget',
  'prepare',
  'copied',
  'reveal',
  'settings',
] as const;
export type EventName = (typeof eventNames)[number];
