import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { lookup } from '../../data/lookup';
import type { Code } from '../../data/schema';
import type { Row } from '../parts/row';
import { lookupIndex, snapshotNow, useSnapshot } from '../state';
import { whenTold } from '../told';
import { offered } from './offered';

const most = 60;

/**
 * What the overlay holds: the query, its rows, the selected one and the details that are open.
 *
 * All that a new show needs is done when the overlay is hidden: the hotkey then only shows what is
 * painted already, and no frame has the old rows.
 */
export function useOverlay() {
  const { prefs } = useSnapshot();
  const field = useRef<HTMLInputElement>(null);
  const visible = useRef(false);
  const [query, setQuery] = useState('');
  // The pins and the usage of the last key press: rows must not move by themselves.
  const [rankedBy, setRankedBy] = useState(prefs);
  const [selected, setSelected] = useState(0);
  const [detail, setDetail] = useState<Code>();
  const [begun, setBegun] = useState(0);

  const rows = useMemo((): Row[] => {
    if (!query.trim()) return offered(rankedBy);
    const { pins, usage } = rankedBy;
    return lookup(lookupIndex(), query, {
      pins: new Set(pins),
      usage,
      now: Date.now(),
      limit: most,
    });
  }, [query, rankedBy]);

  const ask = (next: string) => {
    setQuery(next);
    setRankedBy(prefs);
    setSelected(0);
    setDetail(undefined);
  };
  const leaveDetail = () => {
    setDetail(undefined);
    field.current?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: typing replaces the query each time anew
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [begun]);
  useEffect(() => {
    if (!visible.current) setRankedBy(prefs);
  }, [prefs]);
  useEffect(() => {
    const begin = (next?: string) => {
      if (next !== undefined) setQuery(next);
      setSelected(0);
      setDetail(undefined);
      setBegun((count) => count + 1);
    };
    const ends = [
      whenTold('shown', ({ query: asked }) => {
        visible.current = true;
        if (asked !== undefined) begin(asked);
      }),
      whenTold('copied', (text) => {
        if (lookup(lookupIndex(), text, { limit: 1 }).length > 0) begin(text);
      }),
      whenTold('hidden', () => {
        visible.current = false;
        setRankedBy(snapshotNow().prefs);
        begin();
      }),
      whenTold('forget', () => begin('')),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  return {
    field,
    query,
    rows,
    selected: Math.min(selected, rows.length - 1),
    detail,
    ask,
    select: setSelected,
    setDetail,
    leaveDetail,
  };
}
