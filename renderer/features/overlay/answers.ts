import type { Library } from '../../../data/library/library';
import { lookup } from '../../../data/search';
import type { Row } from '../../components/row';
import { foldSubCodes } from '../../components/sub-codes';
import { findCode, lookupIndex } from '../../shell/catalogue';
import { suggestions } from './suggestions';

const most = 60;
const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** What a query finds, and the library whose pins and usage ranked it. */
export type Answer = { query: string; rows: readonly Row[]; rankedBy: Library };

// Time changes nothing in them: all that was used fades alike.
const precomputed = new Map<string, Answer>();

/** Forgets what was looked up in other tables. */
export const forgetAnswers = () => precomputed.clear();

/** The rows of a query, or what is suggested before there is one. */
export function answerTo(query: string, rankedBy: Library): Answer {
  const known = precomputed.get(query);
  return known?.rankedBy === rankedBy ? known : answer(query, rankedBy);
}

/** Looks up all that can be typed first, so that the key press itself need not. */
export function precomputeAnswers(rankedBy: Library): void {
  for (const query of ['', ...letters]) precomputed.set(query, answerTo(query, rankedBy));
}

function answer(query: string, rankedBy: Library): Answer {
  if (!query.trim()) return { query, rows: suggestions(rankedBy, findCode), rankedBy };
  const options = {
    pins: new Set(rankedBy.pins),
    usage: rankedBy.usage,
    now: Date.now(),
    limit: most,
  };
  const index = lookupIndex();
  const rows = index ? lookup(index, query, options) : [];
  return { query, rows: foldSubCodes(rows, query), rankedBy };
}
