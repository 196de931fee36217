import { describe, expect, test, vi } from 'vitest';
import { tableOf } from '../../data/search/fixture';
import type { Store } from '../stores/store';
import { storedLibrary, storedSettings, storedWindowState } from '../stores/stored-values';
import { readValues, type StoredValues } from '../stores/values';
import { clipboardHandlers } from './clipboard';
import { libraryHandlers } from './library';
import { settingsHandlers } from './settings';
import { windowsHandlers } from './windows';

/** A store that keeps nothing on a disk. */
function storeOf<Values>(
  declared: StoredValues<Values>,
  given: Partial<Values> = {},
  saved = true,
) {
  let { values } = readValues(declared, given);
  const store: Store<Values> = {
    get: () => values,
    set: async (change) => {
      values = { ...values, ...change };
      return saved;
    },
    onChange: () => {},
    flush: async () => saved,
  };
  return store;
}

const table = tableOf('http', 1, [
  {
    code: '404',
    name: 'Not Found',
    source: { name: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110' },
    constants: [{ language: 'Go', name: 'http.StatusNotFound' }],
  },
  { code: '599', name: 'Local', source: { name: 'here', url: 'file:///etc/passwd' } },
]);
const catalogue = {
  find: (id: string) => {
    const code = table.codes.find((one) => one.id === id);
    return code && { code, table };
  },
  part: vi.fn(() => Buffer.from('part')),
};

describe('library', () => {
  test('a pin is added at the end and taken out again, and said to be saved only if it is', async () => {
    const library = storeOf(storedLibrary, { pins: ['ftp:550'] });
    const { setPinned } = libraryHandlers({ library });
    expect(await setPinned({ id: 'http:404', pinned: true })).toBe(true);
    expect(library.get().pins).toEqual(['ftp:550', 'http:404']);
    await setPinned({ id: 'ftp:550', pinned: false });
    expect(library.get().pins).toEqual(['http:404']);
    const onFullDisk = libraryHandlers({ library: storeOf(storedLibrary, {}, false) });
    expect(await onFullDisk.setPinned({ id: 'http:404', pinned: true })).toBe(false);
  });

  test('pins are put in order, and usage is forgotten', async () => {
    const used = { 'http:404': { count: 1, last: 1 } };
    const library = storeOf(storedLibrary, { pins: ['a:1', 'gone:1', 'a:2'], usage: used });
    const handlers = libraryHandlers({ library });
    await handlers.orderPins(['a:2', 'a:1']);
    expect(library.get()).toEqual({ pins: ['a:2', 'gone:1', 'a:1'], usage: used });
    await handlers.clearUsage(undefined);
    expect(library.get().usage).toEqual({});
  });
});

describe('settings', () => {
  const setUp = (refusal: 'taken' | null = null) => {
    const settings = storeOf(storedSettings);
    const dismiss = vi.fn();
    const sendSnapshot = vi.fn();
    const setLaunchAtLogin = vi.fn(async () => {});
    const handlers = settingsHandlers({
      settings,
      hotkey: { change: () => refusal },
      notices: { dismiss },
      setLaunchAtLogin,
      sendSnapshot,
    });
    return { settings, dismiss, sendSnapshot, setLaunchAtLogin, handlers };
  };

  test('a setting is set and no other', async () => {
    const { settings, handlers } = setUp();
    const before = settings.get();
    await handlers.set({ key: 'copyFormat', value: 'markdown' });
    expect(settings.get()).toEqual({ ...before, copyFormat: 'markdown' });
  });

  test('a hotkey that is had is kept, and what was said of the old one is over', async () => {
    const { settings, dismiss, handlers } = setUp();
    expect(await handlers.setHotkey('Control+Alt+K')).toBeNull();
    expect(settings.get().hotkey).toBe('Control+Alt+K');
    expect(dismiss.mock.calls).toEqual([['hotkey-taken'], ['hotkey-refused']]);
  });

  test('a hotkey that is refused changes nothing', async () => {
    const { settings, dismiss, handlers } = setUp('taken');
    const before = settings.get();
    expect(await handlers.setHotkey('Control+Alt+K')).toBe('taken');
    expect(settings.get()).toBe(before);
    expect(dismiss).not.toHaveBeenCalled();
  });

  test('pages hear of a start at login once the system has it', async () => {
    const { handlers, sendSnapshot, setLaunchAtLogin } = setUp();
    sendSnapshot.mockImplementation(() => expect(setLaunchAtLogin).toHaveBeenCalledWith(true));
    await handlers.setLaunchAtLogin(true);
    expect(sendSnapshot).toHaveBeenCalledOnce();
  });
});

describe('clipboard', () => {
  const setUp = (given = {}) => {
    const written: string[] = [];
    const library = storeOf(storedLibrary);
    const handlers = clipboardHandlers({
      settings: storeOf(storedSettings, given),
      library,
      catalogue,
      language: () => 'en',
      bindingLine: () => 'codepin --toggle',
      writeText: (text) => written.push(text),
    });
    return { written, library, handlers };
  };

  test('copies in the user’s format, answers with it, and counts the use', async () => {
    const { written, library, handlers } = setUp({ copyFormat: 'code' });
    expect(await handlers.copyCode({ id: 'http:404', as: 'format' })).toBe('404');
    expect(written).toEqual(['404']);
    expect(library.get().usage['http:404']?.count).toBe(1);
  });

  test('copies the constant of the user’s language', async () => {
    const { written, handlers } = setUp({ constantLanguage: 'Go' });
    await handlers.copyCode({ id: 'http:404', as: 'constant' });
    expect(written).toEqual(['http.StatusNotFound']);
  });

  test.each([
    ['http:404', 'constant', { constantLanguage: 'Rust' }],
    ['http:999', 'format', {}],
  ] as const)(
    'where there is nothing to copy of %s as %s, nothing changes',
    async (id, as, given) => {
      const { written, library, handlers } = setUp(given);
      expect(await handlers.copyCode({ id, as })).toBeNull();
      expect([written, library.get().usage]).toEqual([[], {}]);
    },
  );

  test('copies what binds a key', async () => {
    const { written, handlers } = setUp();
    await handlers.copyBinding(undefined);
    expect(written).toEqual(['codepin --toggle']);
  });
});

describe('windows', () => {
  const setUp = () => {
    const library = storeOf(storedLibrary, { pins: ['http:404'] });
    const windowState = storeOf(storedWindowState, { tab: 'http' });
    const page = { rendered: vi.fn(), painted: vi.fn(), answered: vi.fn() };
    const parts = {
      library,
      windowState,
      catalogue,
      snapshot: () => ({}) as never,
      windowOf: vi.fn(() => page),
      overlay: { hide: vi.fn(), acknowledged: vi.fn(), setEscapeHides: vi.fn() },
      reveal: vi.fn(),
      openSettings: vi.fn(),
      openExternal: vi.fn(),
    };
    return { ...parts, page, handlers: windowsHandlers(parts) };
  };

  test('a page starts with what it shows first', async () => {
    const { handlers } = setUp();
    await handlers.start('overlay');
    const [choose] = catalogue.part.mock.lastCall as unknown as [(tables: unknown[]) => string[]];
    expect(choose([])).toEqual(['http:404']);
  });

  test('opens a source over https, and nothing else', async () => {
    const { handlers, openExternal } = setUp();
    for (const id of ['http:404', 'http:599', 'http:999']) await handlers.openSource(id);
    expect(openExternal.mock.calls).toEqual([['https://www.rfc-editor.org/rfc/rfc9110']]);
  });

  test('opens a code that there is in the window, and counts the use', async () => {
    const { handlers, reveal, library } = setUp();
    await handlers.openInBrowse('http:999');
    expect([reveal.mock.calls, library.get().usage]).toEqual([[], {}]);
    await handlers.openInBrowse('http:404');
    expect(reveal).toHaveBeenCalledExactlyOnceWith('http:404');
    expect(library.get().usage['http:404']?.count).toBe(1);
  });

  test('what a page says goes to its own window', async () => {
    const { handlers, windowOf, page, windowState } = setUp();
    await handlers.rendered('browse');
    await handlers.painted('overlay');
    await handlers.answerPing({ page: 'overlay', ping: 7 });
    await handlers.setTab('ftp');
    expect(windowOf.mock.calls).toEqual([['browse'], ['overlay'], ['overlay']]);
    expect(page.painted).toHaveBeenCalled();
    expect(page.answered).toHaveBeenCalledWith(7);
    expect(windowState.get().tab).toBe('ftp');
  });
});
