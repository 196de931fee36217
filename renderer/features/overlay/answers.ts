import type { Library } from '../../../data/library/library';
import { lookup } from '../../../data/search';
import type { Row } from '../../components/row';
import { lookupIndex } from '../../shell/catalogue';
import { offered } from './offered';

const most = 60;
const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** What a query finds, and the library whose pins and usage ranked it. */
export type Answer = { query: string; rows: readonly Row[]; rankedBy: Library };

// Time changes nothing in them: all that was used fades alike.
const prepared = new Map<string, Answer>();

/** Forgets what was looked up in other tables. */
export const forgetPrepared = () => prepared.clear();

/** The rows of a query, or what is offered before there is one. */
export function answerTo(query: string, rankedBy: Library): Answer {
  const ready = prepared.get(query);
  return ready?.rankedBy === rankedBy ? ready : answered(query, rankedBy);
}

/** Looks up all that can be typed first, so that the key press itself need not. */
export function prepareAnswers(rankedBy: Library): void {
  for (const query of ['', ...letters]) {
    if (prepared.get(query)?.rankedBy !== rankedBy) prepared.set(query, answered(query, rankedBy));
  }
}

function answered(query: string, rankedBy: Library): Answer {
  if (!query.trim()) return { query, rows: offered(rankedBy), rankedBy };
  const options = {
    pins: new Set(rankedBy.pins),
    usage: rankedBy.usage,
    now: Date.now(),
    limit: most,
  };
  const index = lookupIndex();
  return { query, rows: index ? lookup(index, query, options) : [], rankedBy };
}
