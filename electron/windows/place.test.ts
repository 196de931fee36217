import { describe, expect, test } from 'vitest';
import { keepOnDisplay, placeOverlay } from './place';

type Area = { x: number; y: number; width: number; height: number };
const area = (x: number, y: number, width: number, height: number): Area => ({
  x,
  y,
  width,
  height,
});
const size = { width: 720, height: 520 };

const displays: [name: string, workArea: Area][] = [
  ['that is plain', area(0, 0, 1920, 1080)],
  ['with a panel at the top and a dock at the left', area(72, 27, 1848, 1053)],
  ['that is scaled to 150 %', area(0, 0, 1280, 688)],
  ['that is scaled to odd numbers', area(0, 0, 1537, 825)],
  ['left of the primary', area(-1920, 0, 1920, 1080)],
  ['above and left, negative both ways', area(-2560, -1440, 2560, 1400)],
  ['right of the primary', area(1920, 240, 1280, 1024)],
  ['that stands upright', area(0, 0, 1080, 1920)],
  ['that is low', area(0, 0, 1366, 560)],
  ['that is tiny', area(0, 0, 640, 400)],
  ['that is tiny and left of the primary', area(-320, 0, 320, 240)],
];

function expectWithin(inner: Area, outer: Area) {
  expect(inner.x).toBeGreaterThanOrEqual(outer.x);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
}

describe.each(displays)('on a display %s', (_name, workArea) => {
  const overlay = placeOverlay({ workArea }, size);

  test('the overlay lies within the work area, a margin from its edges', () => {
    const { x, y, width, height } = workArea;
    expectWithin(overlay, area(x + 16, y + 16, width - 32, height - 32));
  });

  test('the overlay is centred', () => {
    const left = overlay.x - workArea.x;
    const right = workArea.x + workArea.width - (overlay.x + overlay.width);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
  });

  test('the overlay has whole pixels, which Electron asks for', () => {
    expect(Object.values(overlay).every(Number.isInteger)).toBe(true);
  });

  test('a window left far away comes back whole', () => {
    for (const far of [area(9000, 9000, 1000, 600), area(-9000, -9000, 1000, 600)])
      expectWithin(keepOnDisplay(far, { workArea }), workArea);
  });
});

describe('the overlay', () => {
  test.each([
    ['opens a sixth down', area(0, 0, 1920, 1080), { x: 600, y: 180, ...size }],
    [
      'stays on a display at negative coordinates',
      area(-1920, -120, 1920, 1080),
      {
        x: -1320,
        y: 60,
        ...size,
      },
    ],
    [
      'moves up where it would not fit a sixth down',
      area(0, 0, 1366, 560),
      {
        x: 323,
        y: 24,
        ...size,
      },
    ],
    [
      'shrinks where it does not fit at all',
      area(0, 0, 640, 400),
      {
        x: 16,
        y: 16,
        width: 608,
        height: 368,
      },
    ],
  ])('%s', (_what, workArea, expected) => {
    expect(placeOverlay({ workArea }, size)).toEqual(expected);
  });
});

describe('a window', () => {
  const workArea = area(0, 0, 1920, 1040);

  test.each([
    ['stays where it was left', area(100, 50, 1120, 720), area(100, 50, 1120, 720)],
    ['may fill the work area', area(0, 0, 1920, 1040), area(0, 0, 1920, 1040)],
    [
      'comes back from a display unplugged at the right',
      area(2400, 300, 1120, 720),
      area(800, 300, 1120, 720),
    ],
    [
      'comes back from a display unplugged at the left',
      area(-1800, 100, 1120, 720),
      area(0, 100, 1120, 720),
    ],
    ['comes down from under the top edge', area(100, -700, 1120, 720), area(100, 0, 1120, 720)],
    [
      'shrinks to a display that was scaled since',
      area(200, 100, 2400, 1300),
      area(0, 0, 1920, 1040),
    ],
  ])('%s', (_what, left, expected) => {
    expect(keepOnDisplay(left, { workArea })).toEqual(expected);
  });
});
