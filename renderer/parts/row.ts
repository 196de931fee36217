import type { Match } from '../../data/lookup';

/** A code as a list shows it: found by a lookup, or in its place in a table or among the pins. */
export type Row = Pick<Match, 'code'> & Partial<Pick<Match, 'marks' | 'evidence'>>;
