import { tableScope, within } from '../query/scope';
import type { TierResult } from '../query/search-tiers';
import type { Evidence, LookupIndex } from '../types';
import type { ResolvedMention } from './mention';
import { readText } from './read-text';

/** Most mentions of a paste that are looked up; nobody reads on after that many rows. */
const MOST_MENTIONS = 100;

export type FoundInText = TierResult & { evidence: Evidence };

/** The rows for the codes a text mentions, in the order in which it mentions them. */
export function* findPasted(
  index: LookupIndex,
  text: string,
  protocol: string | undefined,
): Generator<FoundInText> {
  const seen = new Set<string>();
  for (const mention of readText(index, text)) {
    const same = `${mention.codes[0]} ${mention.scopes.join(' ')}`;
    if (seen.has(same)) continue;
    seen.add(same);
    if (seen.size > MOST_MENTIONS) return;
    const result = inTable(index, mention, protocol);
    const { start, end } = mention;
    if (result) yield { ...result, evidence: { text: mention.text, start, end } };
  }
}

function inTable(
  index: LookupIndex,
  { found, terms }: Pick<ResolvedMention, 'found' | 'terms'>,
  protocol: string | undefined,
): TierResult | undefined {
  const some = protocol === undefined ? found : within(index, found, [tableScope(index, protocol)]);
  return some.count > 0 ? { tier: 'code', found: some, terms, isListing: false } : undefined;
}
