import { useEffect, useMemo, useRef, useState } from 'react';
import type { Code } from '../../../data/catalogue/schema';
import type { Row } from '../../components/row';
import { foldSubCodes } from '../../components/sub-codes';
import { call, onEvent } from '../../shell/bridge';
import { findCode, lookupIndex, tableOf, useCatalogue, whenComplete } from '../../shell/catalogue';
import { useSnapshot } from '../../shell/state';
import { pinnedTab, visibleCodes } from './visible-codes';

const noIds: ReadonlySet<string> = new Set();

/** What the browse window holds: its tab, filter and rows, the selected row and the code shown. */
export function useBrowse() {
  const { library, tab: savedTab } = useSnapshot();
  const { tables, complete } = useCatalogue();
  const known = savedTab === pinnedTab || tableOf(savedTab);
  const tab = known ? savedTab : (tables[0]?.protocol ?? pinnedTab);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const [codeClass, setCodeClass] = useState<string>();
  const [selected, setSelected] = useState(0);
  const [shown, setShown] = useState<string>();
  const [detailOpen, setDetailOpen] = useState(false);

  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(noIds);
  const rows = useMemo(() => {
    const view = { tables, tab, codeClass, query, everywhere, library };
    const found = visibleCodes(view, lookupIndex, findCode);
    if (!query.trim()) return found;
    return foldSubCodes(found, query).flatMap((row) =>
      row.folded && unfolded.has(row.code.id) ? row.folded : [row],
    );
  }, [tables, tab, codeClass, query, everywhere, library, unfolded]);
  // The codes that the page started with are those of its first tab.
  const [firstTab] = useState(tab);
  useEffect(() => {
    if (!complete && (query || tab !== firstTab)) whenComplete();
  }, [complete, query, tab, firstTab]);
  const onlyElsewhere = query.trim() !== '' && rows.length === 0 && !everywhere;
  const elsewhere = useMemo(() => {
    if (!onlyElsewhere) return 0;
    const view = { tables, tab, codeClass: undefined, query, everywhere: true, library };
    return visibleCodes(view, lookupIndex, findCode).length;
  }, [onlyElsewhere, tables, tab, query, library]);
  const at = Math.min(selected, rows.length - 1);
  const row = rows[at];

  const select = (next: number) => {
    setSelected(next);
    setShown(undefined);
  };
  const go = (to: Code) => {
    setShown(to.id);
    setDetailOpen(true);
  };
  useEffect(
    () =>
      onEvent('windows.reveal', async (id) => {
        await whenComplete();
        const found = findCode(id);
        if (!found) return;
        // An id of a guide's own leads to its tab.
        const entry = found.guidedBy?.find((one) => one.id === id);
        const { protocol } = entry ?? found;
        call('windows.setTab', protocol);
        setQuery('');
        setCodeClass(undefined);
        setSelected(tableOf(protocol)?.codes.indexOf(entry ?? found) ?? 0);
        setShown(found.id);
        setDetailOpen(true);
      }),
    [],
  );
  useEffect(() => field.current?.focus(), []);

  return {
    field,
    tab,
    query,
    everywhere,
    codeClass,
    rows,
    /** How many codes all protocols have for the query where the tab has none. */
    elsewhere,
    at,
    code:
      (shown === undefined ? undefined : findCode(shown)) ?? (row?.folded ? undefined : row?.code),
    detailOpen,
    select,
    go,
    closeDetail: () => setDetailOpen(false),
    openTab(next: string) {
      call('windows.setTab', next);
      setCodeClass(undefined);
      select(0);
    },
    /** The tab so many places on from the open one, round the ends. */
    tabBeside(by: number) {
      const tabs = [...tables.map(({ protocol }) => protocol), pinnedTab];
      return tabs.at((tabs.indexOf(tab) + by) % tabs.length) ?? tab;
    },
    /** Shows the sub-codes that the selected row stands for. */
    unfold: (one: Row) => setUnfolded(new Set([...unfolded, one.code.id])),
    filter(next: string) {
      setQuery(next);
      setUnfolded(noIds);
      select(0);
    },
    filterEverywhere(next: boolean) {
      setEverywhere(next);
      select(0);
    },
    choose(next: string | undefined) {
      setCodeClass(next);
      select(0);
    },
    /** Moves a pin among the others; the order can only be changed where all are shown. */
    movePin(row: Row, by: number) {
      const order = rows.map((one) => one.code.id);
      const from = order.indexOf(row.code.id);
      const to = from + by;
      if (query || to < 0 || to >= order.length) return;
      order.splice(from, 1);
      order.splice(to, 0, row.code.id);
      call('library.orderPins', order);
      select(to);
    },
  };
}
