import { globalShortcut } from 'electron';
import { type HotkeyRefusal, refusalOf } from '../../data/settings/hotkey-refusal';
import { platform } from '../platform';
import { isRepeat, usualRepeatDelay } from './held-chord';

/** The global hotkey: at most one chord is registered, and a failed change keeps the one that works. */
export type Hotkey = {
  active: () => string | undefined;
  /** Takes another chord; answers with the reason where it can't be had. */
  change: (accelerator: string) => HotkeyRefusal | null;
};

/** @param pressed what a press does; called once however long the chord is held. */
export function createHotkey(pressed: () => void): Hotkey {
  let active: string | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let repeatDelay = usualRepeatDelay;
  const setRepeatDelay = (ms: number) => {
    repeatDelay = ms;
  };
  // A start has more urgent things to do than to ask another program.
  setTimeout(() => platform.readRepeatDelay(setRepeatDelay), 1000);
  const onPress = () => {
    const now = performance.now();
    const repeats = isRepeat(now - last, repeatDelay);
    last = now;
    if (!repeats) pressed();
  };
  return {
    active: () => active,
    change(accelerator) {
      if (accelerator === active) return null;
      const refusal = refusalOf(accelerator, process.platform);
      if (refusal) return refusal;
      let registered: boolean;
      try {
        registered = globalShortcut.register(accelerator, onPress);
      } catch {
        return 'malformed';
      }
      if (!registered || !globalShortcut.isRegistered(accelerator)) return 'taken';
      if (active) globalShortcut.unregister(active);
      active = accelerator;
      return null;
    },
  };
}
