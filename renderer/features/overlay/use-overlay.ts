import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Code } from '../../../data/catalogue/schema';
import { lookup, type Tier } from '../../../data/search';
import { useAnnounce } from '../../components/announcer';
import type { ShowRows } from '../../components/result-list';
import type { Row } from '../../components/row';
import { call, onEvent } from '../../shell/bridge';
import { findCode, lookupIndex, useCatalogue, whenComplete } from '../../shell/catalogue';
import { afterNextFrame } from '../../shell/next-frame';
import { snapshotNow, useSnapshot } from '../../shell/state';
import { type Answer, answerTo, forgetAnswers, precomputeAnswers } from './answers';
import { usePostponed } from './use-postponed';

const prefilled = new Set<Tier>(['code', 'name', 'prefix']);

/**
 * What the overlay holds: the query, its rows, the selected one and the details that are open.
 *
 * All that a new show needs is done when the overlay is hidden: the hotkey then only shows what is
 * painted already, and no frame has the old rows.
 */
export function useOverlay() {
  const { library, notices: all } = useSnapshot();
  // How to get a hotkey is no news to somebody who has come here.
  const notices = all.filter(({ kind }) => !kind.startsWith('hotkey-'));
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const visible = useRef(false);
  // Ranked by the pins and the usage of the last key press: rows must not move by themselves.
  const [{ query, rows }, setAnswer] = useState(() => answerTo('', library));
  const [selected, setSelected] = useState(0);
  const [detail, setDetail] = useState<Code>();
  const [shows, setShows] = useState(0);

  const list = useRef<ShowRows>(null);
  const postpone = usePostponed();
  const show = (answer: Answer) => {
    postpone();
    setAnswer(answer);
    setSelected(0);
    setDetail(undefined);
  };
  const ask = (next: string) => {
    visible.current = true;
    whenComplete();
    const answer = answerTo(next, snapshotNow().library);
    // With the letter itself. Nobody waits for what else follows from them.
    if (rows.length > 0 && list.current?.(answer.rows)) postpone(() => show(answer));
    else show(answer);
  };
  /** The first row of what stands in the field, once there are tables to find it in. */
  const firstRow = async () => {
    if (lookupIndex()) return undefined;
    await whenComplete();
    return answerTo(field.current?.value ?? '', snapshotNow().library).rows[0];
  };
  const leaveDetail = () => {
    setDetail(undefined);
    field.current?.focus();
  };

  // Whoever opens the overlay types over what stands in it.
  useLayoutEffect(() => {
    if (shows < 0) return;
    field.current?.focus();
    field.current?.select();
  }, [shows]);
  const rankAnew = useEffectEvent(() => {
    if (!visible.current)
      setAnswer((last) => (last.rankedBy === library ? last : answerTo(last.query, library)));
  });
  useEffect(() => {
    if (library) rankAnew();
  }, [library]);
  const { tables } = useCatalogue();
  useEffect(() => {
    if (!tables) return;
    forgetAnswers();
    setAnswer((last) => answerTo(last.query, last.rankedBy));
    setDetail((code) => code && findCode(code.id));
  }, [tables]);
  const escapeHides = query === '' && !detail;
  // Not in the frame of a key press: main takes no Escape so soon after another key.
  useEffect(() => afterNextFrame(() => call('windows.setEscapeHides', escapeHides)), [escapeHides]);

  // At once: a key that comes right after is meant for what is asked now.
  const begin = useEffectEvent((next?: string) =>
    flushSync(() => {
      postpone();
      const { library: newest } = snapshotNow();
      setAnswer((last) => {
        const asked = next ?? last.query;
        return last.rankedBy === newest && asked === last.query ? last : answerTo(asked, newest);
      });
      setSelected(0);
      setDetail(undefined);
      setShows((count) => count + 1);
    }),
  );
  const onHidden = useEffectEvent(() => {
    visible.current = false;
    // It was said of what was asked then.
    announce('');
    begin();
    precomputeAnswers(snapshotNow().library);
  });
  useEffect(() => {
    // Keys and what main tells come by different ways: whoever presses one sees the page already.
    const onSeen = () => {
      visible.current = true;
    };
    addEventListener('keydown', onSeen, { capture: true });
    const ends = [
      () => removeEventListener('keydown', onSeen, { capture: true }),
      onEvent('windows.shown', onSeen),
      onEvent('windows.lookup', async ({ query: asked, turn }) => {
        await whenComplete();
        begin(asked);
        call('windows.acknowledge', turn);
      }),
      onEvent('clipboard.changed', async (text) => {
        await whenComplete();
        const index = lookupIndex();
        const [first] = index ? lookup(index, text, { limit: 1 }) : [];
        // A code or a line that has one; not every text that shares a word with some row.
        if (first && prefilled.has(first.tier)) begin(text);
      }),
      onEvent('windows.hidden', ({ turn }) => {
        onHidden();
        call('windows.acknowledge', turn);
      }),
      onEvent('windows.forget', ({ turn }) => {
        begin('');
        call('windows.acknowledge', turn);
      }),
      onEvent('windows.warmUp', async () => {
        await whenComplete();
        precomputeAnswers(snapshotNow().library);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  return {
    notices,
    field,
    list,
    query,
    rows,
    selected: Math.min(selected, rows.length - 1),
    detail,
    ask,
    select: setSelected,
    /** Shows the sub-codes that a row stands for, the first of them in its place. */
    unfold: (row: Row) =>
      setAnswer((last) => ({
        ...last,
        rows: last.rows.flatMap((one) => (one === row && one.folded ? one.folded : [one])),
      })),
    setDetail,
    leaveDetail,
    firstRow,
  };
}
