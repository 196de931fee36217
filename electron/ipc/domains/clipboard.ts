import * as v from 'valibot';
import { codeId, type Domain, none, nothing } from './types';

export const clipboard = {
  calls: {
    /** Copies a code in the user's format, or its constant; answers with the text that was copied. */
    copyCode: {
      argument: v.strictObject({ id: codeId, as: v.picklist(['format', 'constant']) }),
      result: v.nullable(v.string()),
    },
    /** Copies what binds Codepin to a key in the desktop's own settings. */
    copyBinding: { argument: none, result: nothing },
  },
  events: {
    /** What was copied just before the overlay was shown, to look up if it is known. */
    changed: v.string(),
  },
} as const satisfies Domain;
