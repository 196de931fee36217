import { describe, expect, test } from 'vitest';
import {
  argumentsFor,
  isWaylandSession,
  type Session,
  usedWindowSystem,
  wantedWindowSystem,
} from './window-system';

const x11: Session = {
  argv: [],
  env: { DISPLAY: ':0', XDG_SESSION_TYPE: 'x11' },
  hasX11: true,
  ozonePlatform: '',
  electronMajor: 45,
  preferred: 'auto',
};
const wayland: Session = {
  ...x11,
  env: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' },
};
const withoutX: Session = {
  ...wayland,
  env: { WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' },
  hasX11: false,
};

describe('the window system that is used', () => {
  test.each<[string, Session, string]>([
    ['X11 in its session', x11, 'x11'],
    ['Wayland in its session', wayland, 'wayland'],
    ['X11 before Electron 38', { ...wayland, electronMajor: 37 }, 'x11'],
    [
      'what the hint says before Electron 38',
      { ...wayland, electronMajor: 33, argv: ['--ozone-platform-hint=auto'] },
      'wayland',
    ],
    ['what the switch says', { ...wayland, ozonePlatform: 'x11' }, 'x11'],
    [
      'X11 where the session says nothing of Wayland',
      { ...wayland, env: { ...wayland.env, XDG_SESSION_TYPE: undefined } },
      'x11',
    ],
  ])('is %s', (_what, session, used) => {
    expect(usedWindowSystem(session)).toBe(used);
  });
});

describe('the window system that is wanted', () => {
  test.each<[string, Session, string]>([
    ['X11 in its session', x11, 'x11'],
    ['Xwayland where it is there', wayland, 'x11'],
    ['Wayland where there is no X server', withoutX, 'wayland'],
    ['Wayland where the user set it', { ...wayland, preferred: 'wayland' }, 'wayland'],
    ['X11 in its session, whatever is set', { ...x11, preferred: 'wayland' }, 'x11'],
    [
      'what the command line says, against the setting',
      { ...wayland, preferred: 'wayland', argv: ['--window-system=x11'] },
      'x11',
    ],
    [
      'what the command line says, against the session',
      { ...wayland, argv: ['--ozone-platform=x11', '--window-system=wayland'] },
      'wayland',
    ],
    [
      'Wayland where Chromium was told so',
      { ...wayland, argv: ['--ozone-platform=wayland'] },
      'wayland',
    ],
    [
      'Wayland where the setting is against what a launcher said',
      { ...wayland, preferred: 'wayland', argv: ['--ozone-platform=x11'] },
      'wayland',
    ],
    [
      'nothing that nobody knows',
      { ...wayland, argv: ['--window-system=mir', '--ozone-platform=headless'] },
      'x11',
    ],
  ])('is %s', (_what, session, wanted) => {
    expect(wantedWindowSystem(session)).toBe(wanted);
  });
});

test('the arguments of another window system say it once, and keep all others', () => {
  const argv = ['/app', '--ozone-platform=x11', '--ozone-platform-hint=auto', '--lookup', '404'];
  expect(argumentsFor('wayland', argv)).toEqual([
    '--ozone-platform=wayland',
    '/app',
    '--lookup',
    '404',
  ]);
});

test('a session is one of Wayland by its type or its display; an empty name is none', () => {
  expect(isWaylandSession(wayland.env)).toBe(true);
  expect(isWaylandSession({ XDG_SESSION_TYPE: 'wayland' })).toBe(true);
  expect(isWaylandSession({ WAYLAND_DISPLAY: 'wayland-1' })).toBe(true);
  expect(isWaylandSession({ WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' })).toBe(false);
});
