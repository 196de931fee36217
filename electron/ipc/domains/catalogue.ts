import * as v from 'valibot';
import { type Domain, none, typed } from './types';

/** All tables with all codes, as `openTables` reads them. */
export type WholeCatalogue = { revision: number; tables: Uint8Array };

export const catalogue = {
  calls: {
    all: { argument: none, result: typed<WholeCatalogue>() },
  },
  events: {
    /** The tables have changed; those of this revision are to be had. */
    changed: v.pipe(v.number(), v.integer()),
  },
} as const satisfies Domain;
