import type { Code, Table } from '../../../data/catalogue/schema';
import { type LookupIndex, lookup } from '../../../data/search';
import type { Prefs } from '../../../electron/prefs/schema';
import type { Row } from '../../components/row';

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
  prefs: Pick<Prefs, 'pins' | 'usage'>;
};

/** The rows of the browse window: a tab in its table's own order, or what a query finds in it. */
export function visibleCodes(
  view: View,
  index: () => LookupIndex | undefined,
  find: (id: string) => Code | undefined,
): Row[] {
  const { tables, tab, codeClass, query, everywhere, prefs } = view;
  const pinned = tab === pinnedTab;
  const ofClass = (code: Code) => everywhere || pinned || !codeClass || code.class === codeClass;
  if (query.trim()) {
    const all = index();
    if (!all) return [];
    const found = lookup(all, query, {
      limit: 500,
      pins: new Set(prefs.pins),
      usage: prefs.usage,
      now: Date.now(),
      ...(everywhere || pinned ? {} : { protocol: tab }),
    });
    return found.filter(
      ({ code }) => ofClass(code) && (everywhere || !pinned || prefs.pins.includes(code.id)),
    );
  }
  if (pinned) {
    return prefs.pins.flatMap((id) => find(id) ?? []).map((code) => ({ code }));
  }
  const table = tables.find(({ protocol }) => protocol === tab);
  return (table?.codes ?? []).filter(ofClass).map((code) => ({ code }));
}
