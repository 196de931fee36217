import type { Rectangle } from 'electron';

type Size = { width: number; height: number };
type WorkArea = { workArea: Rectangle };

const margin = 16;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where the overlay opens on a display: centred, its top at the end of the first sixth, within the
 * work area. All in device-independent pixels.
 */
export function placeOverlay({ workArea }: WorkArea, wanted: Size): Rectangle {
  const width = Math.min(wanted.width, workArea.width - 2 * margin);
  const height = Math.min(wanted.height, workArea.height - 2 * margin);
  const top = workArea.y + Math.round(workArea.height / 6);
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: clamp(top, workArea.y + margin, workArea.y + workArea.height - height - margin),
    width,
    height,
  };
}

/**
 * The bounds a window was left with, moved and shrunk to lie within the display nearest to them: a
 * display may have been unplugged or scaled since.
 */
export function keepOnDisplay(bounds: Rectangle, { workArea }: WorkArea): Rectangle {
  const width = Math.min(bounds.width, workArea.width);
  const height = Math.min(bounds.height, workArea.height);
  return {
    x: clamp(bounds.x, workArea.x, workArea.x + workArea.width - width),
    y: clamp(bounds.y, workArea.y, workArea.y + workArea.height - height),
    width,
    height,
  };
}
