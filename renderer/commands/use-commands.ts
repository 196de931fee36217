import { useEffect, useEffectEvent } from 'react';
import type { CommandWindow, Condition } from '../../data/commands/command';
import type { CommandId } from '../../data/commands/commands';
import { onEvent } from '../shell/bridge';
import { snapshotNow } from '../shell/state';
import { commandFor, type FocusPlace } from './match-key';

/** What a window does on its commands. */
export type CommandHandlers = Partial<Record<CommandId, () => void>>;

type Options = {
  window: CommandWindow;
  handlers: CommandHandlers;
  /** What the window knows of itself now. */
  conditions: () => Omit<Record<Condition, boolean>, 'inText'>;
  /** Takes what is typed with the focus elsewhere. */
  field: () => HTMLElement | null;
};

/**
 * Carries out the commands of a window: by their keys, whatever has the focus, and when main says
 * that one was chosen from a menu. Dialogs have their keys for themselves.
 */
export function useCommands({ window, handlers, conditions, field }: Options): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || isComposing(event)) return;
    if (!(target instanceof Element) || target.closest('[role="dialog"]')) return;
    const place = placeOf(target);
    const now = { ...conditions(), inText: target.closest('article') !== null };
    const id = commandFor(event, window, snapshotNow().platform, place, now);
    const handler = id && handlers[id];
    if (handler) {
      event.preventDefault();
      handler();
    } else if (place !== 'text-field' && isTyped(event, place)) {
      // Before the character comes: the field gets it.
      field()?.focus();
    }
  });
  const onCommand = useEffectEvent((id: CommandId) => handlers[id]?.());
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    const end = onEvent('commands.run', (id) => onCommand(id));
    return () => {
      document.removeEventListener('keydown', listener);
      end();
    };
  }, []);
}

/**
 * Whether a key press belongs to an input method's composition and must do nothing else: Chromium
 * reports the Enter that ends one as key code 229 on some systems, without `isComposing`.
 */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

const isTyped = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, place: FocusPlace) =>
  key.length === 1 && !ctrlKey && !altKey && !metaKey && !(place === 'button' && key === ' ');

function placeOf(target: Element): FocusPlace {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    return 'text-field';
  return target instanceof HTMLButtonElement ? 'button' : 'elsewhere';
}
