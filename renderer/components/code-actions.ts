import type { Code } from '../../data/catalogue/schema';
import { call } from '../shell/bridge';
import { useText } from '../shell/language';
import { useSnapshot } from '../shell/state';
import { useAnnounce } from './announcer';

/** What a user can do with a code, each with its confirmation. */
export function useCodeActions() {
  const say = useText();
  const announce = useAnnounce();
  const { library, settings } = useSnapshot();
  const guarded = async <Value>(action: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await action();
    } catch {
      announce(say('action.failed'));
      return undefined;
    }
  };
  return {
    isPinned: (code: Code) => library.pins.includes(code.id),
    togglePin: (code: Code) =>
      guarded(async () => {
        const pinned = !library.pins.includes(code.id);
        const saved = await call('library.setPinned', { id: code.id, pinned });
        const done = pinned ? 'action.pinned' : 'action.unpinned';
        announce(say(saved ? done : `${done}.unsaved`, { code: code.code }));
      }),
    /** Resolves with whether anything was copied. */
    copy: (code: Code, as: 'format' | 'constant') =>
      guarded(async () => {
        const copied = await call('clipboard.copyCode', { id: code.id, as });
        announce(
          copied === null
            ? say('action.noConstant', { language: settings.constantLanguage, code: code.code })
            : say('action.copied', { text: copied }),
        );
        return copied !== null;
      }),
    open: (code: Code) => guarded(() => call('windows.openInBrowse', code.id)),
  };
}
