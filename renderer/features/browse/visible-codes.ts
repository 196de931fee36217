import type { Code, Table } from '../../../data/catalogue/schema';
import type { Library } from '../../../data/library/library';
import { type LookupIndex, lookup } from '../../../data/search';
import { type Row, rowInGuide } from '../../components/row';

export const pinnedTab = 'pinned';

export type View = {
  tables: readonly Table[];
  /** A protocol, or `pinned`. */
  tab: string;
  /** A class of the tab's table, if one is chosen. */
  codeClass: string | undefined;
  query: string;
  /** Whether the query goes over all tables. */
  everywhere: boolean;
  library: Library;
};

/** The rows of the browse window: a tab in its table's own order, or what a query finds in it. */
export function visibleCodes(
  view: View,
  index: () => LookupIndex | undefined,
  find: (id: string) => Code | undefined,
): Row[] {
  const { tables, tab, codeClass, query, everywhere, library } = view;
  const pinned = tab === pinnedTab;
  const ofClass = (code: Code) => everywhere || pinned || !codeClass || code.class === codeClass;
  if (query.trim()) {
    const all = index();
    if (!all) return [];
    const found = lookup(all, query, {
      limit: 500,
      pins: new Set(library.pins),
      usage: library.usage,
      now: Date.now(),
      ...(everywhere || pinned ? {} : { protocol: tab }),
    });
    const rows: Row[] = everywhere || pinned ? found : found.map((row) => rowInGuide(row, tab));
    return rows.filter(
      ({ code, entry }) =>
        ofClass(entry ?? code) && (everywhere || !pinned || library.pins.includes(code.id)),
    );
  }
  if (pinned) {
    return library.pins.flatMap((id) => find(id) ?? []).map((code) => ({ code }));
  }
  const table = tables.find(({ protocol }) => protocol === tab);
  return (table?.codes ?? [])
    .filter(ofClass)
    .map((code) => rowInGuide({ code: find(code.guides ?? code.id) ?? code }, tab));
}
