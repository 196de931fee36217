import { bindingFor, desktopOf } from '../linux-wayland/binding';
import { hasPortal, preferPortal } from '../linux-wayland/portal';
import { withWayland } from '../linux-wayland/wayland';
import { withX11 } from '../linux-x11/x11';
import type { Platform } from '../platform';
import { launchAtLogin } from './autostart';
import { readRepeatDelay } from './repeat-delay';
import { inWaylandSession, relaunchOnWantedWindowSystem, windowSystem } from './session';

export function linux(): Platform {
  const isWayland = inWaylandSession();
  const isNative = windowSystem() === 'wayland';
  const desktop = desktopOf(process.env);
  return {
    setSwitches: () => isWayland && preferPortal(),
    relaunchOnWantedWindowSystem,
    offersWindowSystems: isWayland,
    desktopBindsHotkeys: isWayland,
    listsHotkeys: async () => isNative && hasPortal(),
    bindingFor: (accelerator, command) => bindingFor(desktop, accelerator, command),
    readRepeatDelay,
    launchAtLogin,
    // An icon comes from the desktop file, and a program that isn't installed has none.
    icons: { tray: 'tray.png', window: 'window.png' },
    monospaceFont: undefined,
    // Electron does nothing for `skipTaskbar`, but window managers keep toolbars out of task bars.
    overlayType: 'toolbar',
    ...(isNative ? withWayland() : withX11(isWayland)),
  };
}
