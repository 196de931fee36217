import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { lookup, type Tier } from '../../data/lookup';
import type { Code } from '../../data/schema';
import { call } from '../bridge';
import { whenDrawn } from '../drawn';
import { useLanguage } from '../language';
import type { Row } from '../parts/row';
import { lookupIndex, snapshotNow, useSnapshot } from '../state';
import { whenTold } from '../told';
import { offered } from './offered';

const most = 60;
/** More rows than the overlay has room for. */
const inSight = 12;
/** One of each kind of query; and how often they are asked before anybody types. */
const rehearsed = ['4', '404', '4xx', 'ws 1006', 'not found', 'forbiden', '超时', 'wzd', ''];
const rehearsals = 3;
const prefilled = new Set<Tier>(['code', 'name', 'prefix']);

/**
 * What the overlay holds: the query, its rows, the selected one and the details that are open.
 *
 * All that a new show needs is done when the overlay is hidden: the hotkey then only shows what is
 * painted already, and no frame has the old rows.
 */
export function useOverlay() {
  const { prefs } = useSnapshot();
  const language = useLanguage();
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
  const escapeHides = query === '' && !detail;
  useEffect(() => {
    call('setEscapeHides', escapeHides);
  }, [escapeHides]);
  // Main keeps a picture of what the next show begins with.
  useEffect(() => {
    if (visible.current) return;
    const looks = [language, innerWidth, innerHeight, devicePixelRatio, query]
      .concat(rows.slice(0, inSight).map(({ code }) => code.id + prefs.pins.includes(code.id)))
      .join(' ');
    return whenDrawn(() => call('painted', { page: 'overlay', looks }));
  });
  useEffect(() => {
    const begin = (next?: string) => {
      if (next !== undefined) setQuery(next);
      setSelected(0);
      setDetail(undefined);
      setBegun((count) => count + 1);
    };
    // Code that never ran is slow, and a first key press would be all that is run. Each round is one
    // task, so that no frame has its rows and nobody waits for more than one.
    const rehearse = (rounds: number) => {
      if (rounds === 0) window.codepin.releaseMemory();
      if (visible.current || rounds === 0) return;
      for (const one of rehearsed) flushSync(() => setQuery(one));
      setTimeout(rehearse, 0, rounds - 1);
    };
    const ends = [
      whenTold('shown', ({ query: asked }) => {
        visible.current = true;
        if (asked !== undefined) begin(asked);
      }),
      whenTold('copied', (text) => {
        const [first] = lookup(lookupIndex(), text, { limit: 1 });
        // A code or a line that has one; not every text that shares a word with some row.
        if (first && prefilled.has(first.tier)) begin(text);
      }),
      whenTold('hidden', () => {
        visible.current = false;
        setRankedBy(snapshotNow().prefs);
        begin();
      }),
      whenTold('forget', () => begin('')),
      whenTold('prepare', () => rehearse(rehearsals)),
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
