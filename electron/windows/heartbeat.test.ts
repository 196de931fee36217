import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeartbeat } from './heartbeat';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(answers: () => boolean) {
  const hung = vi.fn();
  const ping = vi.fn((beat: number) => {
    if (answers()) heartbeat.answered(beat);
  });
  const heartbeat = createHeartbeat(ping, hung);
  return { heartbeat, ping, hung };
}

test('a page that answers is asked on and on', () => {
  const { heartbeat, ping, hung } = setUp(() => true);
  heartbeat.start();
  vi.advanceTimersByTime(60_000);
  expect(ping.mock.calls.length).toBeGreaterThan(25);
  expect(hung).not.toHaveBeenCalled();
});

test('a page that no longer answers is told once, within ten seconds', () => {
  let alive = true;
  const { heartbeat, hung } = setUp(() => alive);
  heartbeat.start();
  vi.advanceTimersByTime(20_000);
  alive = false;
  vi.advanceTimersByTime(5000);
  expect(hung).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  expect(hung).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(hung).toHaveBeenCalledTimes(1);
});

test('a page that is only slow does not hang', () => {
  const { heartbeat, ping, hung } = setUp(() => false);
  heartbeat.start();
  for (let at = 0; at < 20; at++) {
    vi.advanceTimersByTime(6000);
    heartbeat.answered(ping.mock.calls.length);
  }
  expect(hung).not.toHaveBeenCalled();
});

test('a window that is hidden asks nothing, and what was missed before does not count', () => {
  const { heartbeat, ping, hung } = setUp(() => false);
  heartbeat.start();
  vi.advanceTimersByTime(5000);
  heartbeat.stop();
  const asked = ping.mock.calls.length;
  vi.advanceTimersByTime(60_000);
  expect(ping).toHaveBeenCalledTimes(asked);
  heartbeat.start();
  vi.advanceTimersByTime(5000);
  expect(hung).not.toHaveBeenCalled();
});
