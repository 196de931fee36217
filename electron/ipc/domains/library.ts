import * as v from 'valibot';
import { mostPins } from '../../../data/library/library';
import { codeId, type Domain, none, nothing } from './types';

export const library = {
  calls: {
    /** Pins or unpins; answers with whether that is on the disk. */
    setPinned: {
      argument: v.strictObject({ id: codeId, pinned: v.boolean() }),
      result: v.boolean(),
    },
    orderPins: { argument: v.pipe(v.array(codeId), v.maxLength(mostPins)), result: nothing },
    clearUsage: { argument: none, result: nothing },
  },
  events: {},
} as const satisfies Domain;
