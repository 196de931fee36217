import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commands, keysOf } from '../../data/commands/commands';
import { type Language, text } from '../../data/i18n';

/** Carries out a command that was chosen from a menu. */
export type Run = (id: CommandId) => void;

/**
 * The items of a menu for some commands.
 *
 * Their keys are only shown: pages hear them themselves, on whatever the focus is.
 */
export const commandItems = (
  ids: readonly CommandId[],
  language: Language,
  platform: string,
  run: Run,
): MenuItemConstructorOptions[] =>
  ids.map((id) => {
    const [accelerator] = keysOf(commands[id], platform);
    return {
      id,
      label: text(language, commands[id].text),
      ...(accelerator && { accelerator, registerAccelerator: false }),
      click: () => run(id),
    };
  });
