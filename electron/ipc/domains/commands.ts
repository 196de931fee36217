import * as v from 'valibot';
import { commandIds } from '../../../data/commands/commands';
import { type Domain, nothing, page } from './types';

const command = v.picklist(commandIds);

export const commands = {
  calls: {
    /** Shows a page's context menu with these commands; the one that is chosen comes back as `run`. */
    showMenu: {
      argument: v.strictObject({ page, commands: v.pipe(v.array(command), v.maxLength(20)) }),
      result: nothing,
    },
  },
  events: {
    /** The user has chosen a command from a menu. */
    run: command,
  },
} as const satisfies Domain;
