import { expect, test } from 'vitest';
import { internAtom, queryPointer, removeBackground, setInputFocus } from './requests';

test('every request says how long it is, in words of four bytes', () => {
  const requests = [removeBackground(7), queryPointer(7), setInputFocus(7), internAtom('ODD')];
  const lengths = requests.map((request) => request.readUInt16LE(2) * 4);
  expect(lengths).toEqual(requests.map(({ length }) => length));
});

test('to remove a background names the window and pixmap 0', () => {
  expect(removeBackground(0x1400007).toString('hex')).toBe('02000400070040010100000000000000');
});
