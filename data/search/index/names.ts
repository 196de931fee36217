import { squash } from '../fold';
import type { Nearness } from '../ranking/nearness';
import type { LookupIndex } from '../types';
import { endingsOf } from './fields';
import { closenessOf, rowOf } from './terms';

/**
 * What a typed text may be as a whole name, squashed: `codes.NotFound` is also `NotFound`, so that
 * qualified constants are found whatever package they are imported from.
 */
export function wholeNames(text: string): string[] {
  if (/^\d*$/.test(text)) return [];
  const endings = /\s/.test(text) ? [text] : [...endingsOf(text)];
  return [...new Set(endings.map(squash))].filter((name) => /\D/.test(name));
}

/** Marks the rows called exactly so: by name, title, alias, constant or pinyin. */
export function findName(index: LookupIndex, names: readonly string[], found: Nearness): void {
  for (const name of names) {
    const postings = index.names.of(name);
    for (const posting of postings) found.mark(rowOf(posting), closenessOf(posting));
    if (postings.length > 0) return;
  }
}
