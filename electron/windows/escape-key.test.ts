import { expect, test } from 'vitest';
import { createKeyDecision } from './escape-key';

const key = (name: string, more = {}) => ({
  type: 'keyDown' as const,
  key: name,
  isComposing: false,
  control: false,
  alt: false,
  shift: false,
  meta: false,
  ...more,
});
const decisionWith = ({ pending = false, escapeHides = true }) =>
  createKeyDecision(
    () => pending,
    () => escapeHides,
  );

test('Escape hides where it has nothing else to do', () => {
  expect(decisionWith({})(key('Escape'), 0)).toBe('hide');
  expect(decisionWith({ escapeHides: false })(key('Escape'), 0)).toBeUndefined();
});

test.each([
  ['another key', key('4')],
  ['its release', key('Escape', { type: 'keyUp' })],
  ['an input method', key('Escape', { isComposing: true })],
  ['Control', key('Escape', { control: true })],
  ['Alt', key('Escape', { alt: true })],
  ['Shift', key('Escape', { shift: true })],
  ['Meta', key('Escape', { meta: true })],
])('the page gets %s', (_what, input) => {
  expect(decisionWith({})(input, 0)).toBeUndefined();
});

test('the page gets an Escape so soon after a key that it can’t have told what that changed', () => {
  const decide = decisionWith({});
  decide(key('4'), 1000);
  expect(decide(key('Escape'), 1150)).toBeUndefined();
  expect(decide(key('Escape'), 1301)).toBe('hide');
});

test('a release is no key that changes anything', () => {
  const decide = decisionWith({});
  decide(key('4', { type: 'keyUp' }), 1000);
  expect(decide(key('Escape'), 1001)).toBe('hide');
});

test('before the page has done what it was told, Escape hides and other keys mean nothing', () => {
  const decide = decisionWith({ pending: true, escapeHides: false });
  expect(decide(key('Escape'), 0)).toBe('hide');
  expect(decide(key('Enter'), 0)).toBe('drop');
  expect(decide(key('4', { type: 'keyUp' }), 0)).toBe('drop');
});
