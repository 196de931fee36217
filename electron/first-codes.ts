import type { TableIndex } from '../data/catalogue/archive';
import type { Page } from './ipc/contract';
import type { Prefs } from './prefs/schema';

/**
 * What a page shows when it opens, by the ids of the codes: a table with what its codes name of
 * others, or pins and what was used. What is missing here a page still shows, only later.
 */
export function firstCodes(
  page: Page,
  { tab, pins, usage }: Pick<Prefs, 'tab' | 'pins' | 'usage'>,
  tables: TableIndex[],
): string[] {
  if (page === 'overlay') return [...pins, ...Object.keys(usage)];
  if (tab === 'pinned') return pins;
  const table = tables.find(({ protocol }) => protocol === tab) ?? tables[0];
  return table ? [...table.ids, ...table.mentioned] : [];
}
