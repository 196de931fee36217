import type { X11 } from './client';
import { getInputFocus, getProperty, internAtom, setInputFocus } from './requests';

/** Window managers that follow EWMH name themselves in this property of the root window. */
const managerProperty = '_NET_SUPPORTING_WM_CHECK';

/** Remembers which window had the focus, and gives it back. */
export type Focus = { remember: () => void; giveBack: () => void };

/**
 * Gives the focus back where there is no window manager to do it: the X server would send every key
 * to the root window, that is to nobody. With a window manager nothing happens.
 */
export function createFocus(x11: () => X11 | undefined): Focus {
  let before: number | undefined;
  const unlessManaged = (then: (server: X11) => void) => {
    const server = x11();
    if (!server) return;
    server.ask(internAtom(managerProperty), (named) => {
      const atom = named?.readUInt32LE(8) ?? 0;
      if (atom === 0) return then(server);
      server.ask(getProperty(server.root, atom), (property) => {
        const items = property?.readUInt32LE(16) ?? 0;
        if (items === 0) then(server);
      });
    });
  };
  return {
    remember() {
      before = undefined;
      x11()?.ask(getInputFocus(), (reply) => {
        before = reply?.readUInt32LE(8);
      });
    },
    giveBack() {
      const window = before;
      before = undefined;
      if (window !== undefined) unlessManaged((server) => server.send(setInputFocus(window)));
    },
  };
}
