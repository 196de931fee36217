import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../data/i18n/locales';
import { appMenu } from './app-menu';

const itemsOf = (menu: MenuItemConstructorOptions) =>
  (menu.submenu as MenuItemConstructorOptions[] | undefined) ?? [];
const allOf = (menus: MenuItemConstructorOptions[]) => menus.flatMap(itemsOf);

describe.each(languages)('the menu in %s', (language) => {
  test('has a text for every menu and item', () => {
    const menus = appMenu(language, 'linux', () => {});
    const labels = [...menus, ...allOf(menus).filter(({ type }) => type !== 'separator')].map(
      ({ label }) => label,
    );
    expect(labels.every(Boolean)).toBe(true);
    expect(new Set(allOf(menus).map(({ label }) => label)).size).toBeGreaterThan(15);
  });
});

test('an item shows its keys, which the page hears, and runs its command', () => {
  const run = vi.fn();
  const menus = appMenu('en', 'linux', run);
  const pin = allOf(menus).find(({ id }) => id === 'code.togglePin');
  expect(pin).toMatchObject({ accelerator: 'Control+D', registerAccelerator: false });
  (pin as { click: () => void }).click();
  expect(run).toHaveBeenCalledWith('code.togglePin');
});

test('on macOS the keys are those of macOS, and the program has its own menu', () => {
  const menus = appMenu('en', 'darwin', () => {});
  expect(menus[0]).toMatchObject({ role: 'appMenu' });
  expect(allOf(menus).find(({ id }) => id === 'query.focus')?.accelerator).toBe('Command+F');
});

test('nothing reloads a page', () => {
  const roles = allOf(appMenu('en', 'linux', () => {})).map(({ role }) => role);
  expect(roles).not.toContain('reload');
  expect(roles).toContain('quit');
});
