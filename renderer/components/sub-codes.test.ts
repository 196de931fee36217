import { expect, test } from 'vitest';
import type { Code } from '../../data/catalogue/schema';
import { foldSubCodes } from './sub-codes';

const row = (id: string, origin?: string) => {
  const [protocol, code] = id.split(':');
  return { code: { id, protocol, code, origin } as Code };
};
const rows = [
  row('http:404'),
  row('ws:404'),
  ...['404.0', '404.1', '404.2'].map((code) => row(`http:${code}`, 'iis')),
  row('http:404.9', 'other'),
];
const shown = () =>
  foldSubCodes(rows, '404').map(({ code, folded }) =>
    folded ? `${code.code} and ${folded.length - 1} more` : code.id,
  );

test('three sub-codes of one owner and more are one row', () => {
  expect(shown()).toEqual(['http:404', 'ws:404', '404.0 and 2 more', 'http:404.9']);
});

test('sub-codes whose code is not there are what was asked for', () => {
  const only = rows.slice(2, 5);
  expect(foldSubCodes(only, '404')).toEqual(only);
  const ofOther = [row('ws:404'), ...only];
  expect(foldSubCodes(ofOther, '404')).toEqual(ofOther);
});

test('whoever types the point asks for them', () => {
  expect(foldSubCodes(rows, '404.')).toBe(rows);
});
