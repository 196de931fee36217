import { expect, test } from 'vitest';
import { backgroundOfNone, backgroundOfPicture, unmapWindow } from './requests';

const opcodes = (requests: Buffer[]) => requests.map((request) => request[0]);
const lengths = (requests: Buffer[]) => requests.map((request) => request.readUInt16LE(2) * 4);

test('every request says how long it is', () => {
  const picture = { width: 3, height: 2, pixels: Buffer.alloc(24) };
  const requests = [
    ...backgroundOfNone(7),
    ...backgroundOfPicture(7, picture, 100),
    unmapWindow(7),
  ];
  expect(lengths(requests)).toEqual(requests.map(({ length }) => length));
});

test('a background of None names the window and pixmap 0', () => {
  expect(backgroundOfNone(0x1400007)[0]?.toString('hex')).toBe('02000400070040010100000000000000');
});

test('to unmap names the window', () => {
  expect(unmapWindow(0x1400007).toString('hex')).toBe('0a00020007004001');
});

test('a large picture goes in pieces that have all of it', () => {
  const [width, height] = [720, 520];
  const pixels = Buffer.alloc(width * height * 4, 1);
  const requests = backgroundOfPicture(7, { width, height, pixels }, 100);
  const images = requests.filter((request) => request[0] === 72);
  expect(opcodes(requests)).toEqual([53, 55, ...images.map(() => 72), 2, 54]);
  const rows = images.map((image) => image.readUInt16LE(14));
  const tops = images.map((image) => image.readUInt16LE(18));
  expect(rows.reduce((sum, some) => sum + some)).toBe(height);
  expect(tops).toEqual(rows.map((_, at) => rows.slice(0, at).reduce((sum, some) => sum + some, 0)));
  expect(images.reduce((sum, image) => sum + image.length - 24, 0)).toBe(pixels.length);
});
