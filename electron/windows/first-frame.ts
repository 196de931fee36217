import { type BrowserWindow, nativeTheme } from 'electron';
import { sendToX11 } from '../platform/linux-x11/client';
import {
  backgroundOfNone,
  backgroundOfPicture,
  type Picture,
} from '../platform/linux-x11/requests';
import { windowIdOnX11 } from '../platform/linux-x11/window-id';
import { releaseMemorySoon } from '../release-memory';
import { stillPicture } from './still-picture';

/** What is seen of a window between its mapping and Chromium's first drawing. */
export type FirstFrame = {
  /** Takes a picture of the hidden page, to be seen at once with the next show, unless there is one with the same signature. */
  take: (signature: string) => Promise<void>;
  /** The picture is no longer that of the page: nothing of the window is seen before it is drawn. */
  drop: () => Promise<void>;
};

/**
 * An X server fills a window that is mapped with its background, which Chromium sets to the
 * toolkit's grey, whatever `backgroundColor` says: each show would begin with a grey frame. X11 lets
 * every client change every window, so the background becomes the picture of the page itself, and
 * the server shows it in the moment it maps the window. Elsewhere nothing happens.
 */
export function createFirstFrame(window: BrowserWindow): FirstFrame {
  const id = windowIdOnX11(window);
  let newest = 0;
  let taken: string | undefined;
  let sent = Promise.resolve();
  // One after another: what was asked first must not be carried out last.
  const send = (requests: Parameters<typeof sendToX11>[0]) => {
    sent = sent.then(() => new Promise((done) => sendToX11(requests, done)));
    return sent;
  };
  const drop = async () => {
    newest++;
    taken = undefined;
    if (id !== undefined) await send(() => backgroundOfNone(id));
  };
  drop();
  nativeTheme.on('updated', drop);
  return {
    drop,
    async take(signature) {
      if (id === undefined || signature === taken) return;
      await drop();
      // Quitting may have come first.
      if (window.isDestroyed()) return;
      const mine = ++newest;
      const isWanted = () => mine === newest && !window.isDestroyed() && !window.isVisible();
      const picture = await stillPicture(async () => {
        if (!isWanted()) return undefined;
        // A page that is just going away has no picture.
        const image = await window.webContents
          .capturePage(undefined, { stayHidden: true })
          .catch(() => undefined);
        return image && isWanted() ? pictureOf(image) : undefined;
      });
      if (!picture) return;
      taken = signature;
      await send((freeId) => backgroundOfPicture(id, picture, freeId));
      releaseMemorySoon();
    },
  };
}

function pictureOf(image: Electron.NativeImage): Picture | undefined {
  const scaleFactor = Math.max(1, ...image.getScaleFactors());
  const { width, height } = image.getSize();
  const pixels = image.toBitmap({ scaleFactor });
  const picture = {
    width: Math.round(width * scaleFactor),
    height: Math.round(height * scaleFactor),
    pixels,
  };
  return picture.width * picture.height * 4 === pixels.length && pixels.length > 0
    ? picture
    : undefined;
}
