import type { CommandWindow, Condition } from '../../data/commands/command';
import {
  applies,
  type CommandId,
  commandIds,
  commands,
  keysOf,
} from '../../data/commands/commands';
import { chordOf, type KeyPress } from './chord';

/** Where the focus is when a key is pressed. */
export type FocusPlace = 'text-field' | 'button' | 'elsewhere';

/**
 * The command that a key press means in a window.
 *
 * @param place a field keeps what is typed into it, a button what presses it.
 * @returns undefined where the key is nobody's, or the focused element's own.
 */
export function commandFor(
  press: KeyPress,
  window: CommandWindow,
  platform: string,
  place: FocusPlace,
  now: Readonly<Record<Condition, boolean>>,
): CommandId | undefined {
  const isPlain = !press.ctrlKey && !press.altKey && !press.metaKey;
  const isCharacter = press.key.length === 1 && isPlain;
  if (place === 'text-field' && isCharacter) return undefined;
  if (place === 'button' && isPlain && (press.key === 'Enter' || press.key === ' '))
    return undefined;
  // What a character's key is called depends on the keyboard's layout; the character does not.
  const pressed = isCharacter ? press.key : chordOf(press, platform);
  return commandIds.find((id) => {
    const command = commands[id];
    return (
      command.windows?.includes(window) &&
      keysOf(command, platform).some((key) => key === pressed) &&
      applies(command, now)
    );
  });
}
