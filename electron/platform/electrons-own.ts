import { app, screen } from 'electron';
import type { Platform } from './platform';

/** What Electron does by itself on macOS and Windows. */
export const electronsOwn = {
  setSwitches: () => {},
  relaunchOnWantedWindowSystem: async () => false,
  offersWindowSystems: false,
  desktopBindsHotkeys: false,
  listsHotkeys: async () => false,
  bindingFor: (_accelerator, line) => ({ desktop: 'other', line }),
  readRepeatDelay: () => {},
  launchAtLogin: {
    isOn: () => app.getLoginItemSettings().openAtLogin,
    async set(openAtLogin) {
      app.setLoginItemSettings({ openAtLogin, args: ['--hidden'] });
    },
  },
  paintsHiddenPages: true,
  tellsPlaces: true,
  blurGraceMs: 0,
  prepareWindow: () => {},
  rememberFocus: () => {},
  askCursor: (then) => then(screen.getCursorScreenPoint()),
} satisfies Partial<Platform>;
