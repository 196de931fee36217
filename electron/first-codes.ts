import type { TableIndex } from '../data/catalogue/archive';
import type { Library } from '../data/library/library';
import type { Page } from './ipc/domains/types';

/**
 * What a page shows when it opens, by the ids of the codes: a table with what its codes mention of
 * others, or pins and what was used. What is missing here a page still shows, only later.
 */
export function firstCodes(
  page: Page,
  { tab, pins, usage }: Library & { tab: string },
  tables: TableIndex[],
): string[] {
  if (page === 'overlay') return [...pins, ...Object.keys(usage)];
  if (tab === 'pinned') return pins;
  const table = tables.find(({ protocol }) => protocol === tab) ?? tables[0];
  return table ? [...table.ids, ...table.mentioned] : [];
}
