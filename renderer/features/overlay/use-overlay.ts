import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Code } from '../../../data/catalogue/schema';
import type { Library } from '../../../data/library/library';
import { lookup, type Tier } from '../../../data/search';
import { useAnnounce } from '../../components/announcer';
import type { ShowRows } from '../../components/result-list';
import { call, onEvent } from '../../shell/bridge';
import { findCode, lookupIndex, useCatalogue, whenComplete } from '../../shell/catalogue';
import { whenDrawn } from '../../shell/drawn';
import { snapshotNow, useSnapshot } from '../../shell/state';
import { type Answer, answerTo, forgetPrepared, prepareAnswers } from './answers';
import { useLater } from './use-later';

/** One of each kind of query and what is typed first most; and how often they are asked. */
const rehearsed = ['404', '4xx', 'ws 1006', 'not found', 'forbiden', '超时', 'wzd', ...'12354'];
const rehearsals = 3;
const prefilled = new Set<Tier>(['code', 'name', 'prefix']);

/** The same rows where pins and usage are the same: a start and a hide have nothing to paint twice. */
const rankedAnew = (last: Answer, library: Library): Answer =>
  last.rankedBy === library ? last : answerTo(last.query, library);

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
  const hints = useRef<HTMLElement>(null);
  const list = useRef<ShowRows>(null);
  // Ranked by the pins and the usage of the last key press: rows must not move by themselves.
  const [{ query, rows }, setAnswer] = useState(() => answerTo('', library));
  const [selected, setSelected] = useState(0);
  const [detail, setDetail] = useState<Code>();
  const [begun, setBegun] = useState(0);

  const later = useLater();
  const show = (answer: Answer) => {
    later.callOff();
    setAnswer(answer);
    setSelected(0);
    setDetail(undefined);
  };
  const ask = (next: string) => show(answerTo(next, library));
  // Its rows come with the letter itself. What else follows from them is not seen.
  const type = (next: string) => {
    visible.current = true;
    whenComplete();
    const answer = answerTo(next, snapshotNow().library);
    const onlyRows = list.current && rows.length > 0 && answer.rows.length > 0;
    // The next key, which may come in the same moment, is meant for what was typed.
    if (!onlyRows) return flushSync(() => show(answer));
    list.current?.(answer.rows);
    if (hints.current) hints.current.dataset.asked = String(next !== '');
    later.put(() => show(answer));
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: typing replaces the query each time anew
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [begun]);
  useEffect(() => {
    if (!visible.current) setAnswer((last) => rankedAnew(last, library));
  }, [library]);
  const catalogue = useCatalogue();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tables answer otherwise
  useEffect(() => {
    forgetPrepared();
    setAnswer((last) => answerTo(last.query, last.rankedBy));
    setDetail((code) => code && findCode(code.id));
  }, [catalogue]);
  const escapeHides = query === '' && !detail;
  // Not in the frame of a key press: main takes no Escape so soon after another key.
  useEffect(() => whenDrawn(() => call('windows.setEscapeHides', escapeHides)), [escapeHides]);
  useEffect(() => {
    // At once: a key that comes right after is meant for what is asked now.
    const begin = (next?: string) =>
      flushSync(() => {
        later.callOff();
        if (next !== undefined) setAnswer(answerTo(next, snapshotNow().library));
        setSelected(0);
        setDetail(undefined);
        setBegun((count) => count + 1);
      });
    // Code that never ran is slow, and a first key press would be all that is run. Each round is one
    // task, so that no frame has its rows and nobody waits for more than one; and ends with what
    // stands in the field: somebody may have been here before.
    const rehearse = (rounds: number) => {
      if (rounds === 0) window.codepin.releaseMemory();
      if (visible.current || rounds === 0) return;
      const typed = field.current?.value ?? '';
      prepareAnswers(snapshotNow().library);
      for (const query of rehearsed) {
        const answer = answerTo(query, snapshotNow().library);
        list.current?.(answer.rows);
        flushSync(() => setAnswer(answer));
      }
      begin(typed);
      setTimeout(rehearse, 0, rounds - 1);
    };
    // Keys and what main tells come by different ways: whoever presses one sees the page already.
    const seen = () => {
      visible.current = true;
    };
    addEventListener('keydown', seen, { capture: true });
    const ends = [
      () => removeEventListener('keydown', seen, { capture: true }),
      onEvent('windows.shown', seen),
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
        visible.current = false;
        // It was said of what was asked then.
        announce('');
        setAnswer((last) => rankedAnew(last, snapshotNow().library));
        begin();
        call('windows.acknowledge', turn);
        prepareAnswers(snapshotNow().library);
      }),
      onEvent('windows.idle', () => window.codepin.releaseMemory()),
      onEvent('windows.forget', ({ turn }) => {
        begin('');
        call('windows.acknowledge', turn);
      }),
      onEvent('windows.warmUp', async () => {
        await whenComplete();
        rehearse(rehearsals);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [later, announce]);

  return {
    notices,
    hints,
    field,
    list,
    query,
    rows,
    selected: Math.min(selected, rows.length - 1),
    detail,
    type,
    ask,
    select: setSelected,
    setDetail,
    leaveDetail,
    firstRow,
  };
}
