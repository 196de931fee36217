import { expect, test } from 'vitest';
import { withFeature } from './features';

test.each([
  ['', 'New'],
  ['Mine', 'Mine,New'],
  ['Mine,Other', 'Mine,Other,New'],
  ['New,Mine', 'New,Mine'],
  [',', 'New'],
])('%j keeps what the user enabled', (before, after) => {
  expect(withFeature(before, 'New')).toBe(after);
});
