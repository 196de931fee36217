import { expect, test } from 'vitest';
import { packTables } from '../data/catalogue/archive';
import { tableOf } from '../data/search/fixture';
import { firstCodes } from './first-codes';

const stored = packTables([
  tableOf('http', 1, [{ code: '404', name: 'Not Found', related: ['ws:1006'] }]),
  tableOf('ws', 2, [{ code: '1006', name: 'Abnormal' }]),
]);
const tables = JSON.parse(stored.split('\n')[1] ?? '');
const prefs = { tab: 'ws', pins: ['http:404'], usage: { 'ws:1006': { count: 1, last: 1 } } };

test.each([
  ['the overlay: pins and what was used', 'overlay', prefs, ['http:404', 'ws:1006']],
  ['the window: the open tab', 'browse', prefs, ['ws:1006']],
  ['a tab with what its codes name', 'browse', { ...prefs, tab: 'http' }, ['http:404', 'ws:1006']],
  ['the first tab where none is open', 'browse', { ...prefs, tab: '' }, ['http:404', 'ws:1006']],
  ['the pins where they are open', 'browse', { ...prefs, tab: 'pinned' }, ['http:404']],
] as const)('%s', (_what, page, given, ids) => {
  expect(firstCodes(page, { ...given, pins: [...given.pins] }, tables)).toEqual(ids);
});
