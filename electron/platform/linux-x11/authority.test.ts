import { expect, test } from 'vitest';
import { cookieFor } from './authority';

const field = (value: string | Buffer) => {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
};
const entry = (family: number, display: string, cookie: string, name = 'MIT-MAGIC-COOKIE-1') =>
  Buffer.concat([
    Buffer.from([family >> 8, family & 255]),
    ...['host', display, name, cookie].map(field),
  ]);
const cookieIn = (file: Buffer, display: string) => cookieFor(file, display)?.cookie.toString();
const [local, wild] = [256, 65_535];

test('the cookie is that of the display', () => {
  const file = Buffer.concat([entry(local, '0', 'zero'), entry(local, '1', 'one')]);
  expect(cookieIn(file, '1')).toBe('one');
  expect(cookieIn(file, '2')).toBeUndefined();
});

test('an entry without a number is for every display, and one for every address comes last', () => {
  const file = Buffer.concat([entry(wild, '', 'any'), entry(local, '5', 'five')]);
  expect(cookieIn(file, '5')).toBe('five');
  expect(cookieIn(file, '6')).toBe('any');
});

test('other methods and the rest of a file that breaks off are passed over', () => {
  const file = Buffer.concat([
    entry(local, '0', 'x', 'XDM-AUTHORIZATION-1'),
    entry(local, '0', 'y'),
  ]);
  expect(cookieIn(file, '0')).toBe('y');
  expect(cookieIn(file.subarray(0, -1), '0')).toBeUndefined();
  expect(cookieIn(Buffer.alloc(0), '0')).toBeUndefined();
});
