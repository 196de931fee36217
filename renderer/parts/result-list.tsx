import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useLanguage, useText } from '../language';
import { useSnapshot } from '../state';
import { useCodeActions } from './code-actions';
import { CodeRow } from './code-row';
import styles from './result-list.module.css';
import { optionId, type Row } from './row';
import { createRowWindow, rowHeight } from './row-window';

/** Shows other rows at once, the first one selected, before React is told of them. */
export type ShowRows = (rows: readonly Row[]) => void;

type Props = {
  ref?: Ref<ShowRows>;
  id: string;
  rows: readonly Row[];
  selected: number;
  onSelect: (at: number) => void;
  onActivate: (row: Row) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  showProtocol: boolean;
  /** Whether the first nine rows show the digit that picks them. */
  digits?: boolean;
  /** Whether Tab reaches the list itself. */
  focusable?: boolean;
};

/** The rows of a lookup or a table, of which only the visible ones are in the page. */
export function ResultList(props: Props) {
  const { ref, id, rows, selected, onSelect, onActivate, onKeyDown } = props;
  const { showProtocol, digits, focusable } = props;
  const say = useText();
  const language = useLanguage();
  const { pins } = useSnapshot().prefs;
  const { togglePin } = useCodeActions();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef<ReturnType<typeof createRowWindow>>(null);
  const slots = useSyncExternalStore(onResize, mostInSight);

  useLayoutEffect(() => {
    if (!scroller.current) return;
    const made = createRowWindow(scroller.current);
    shown.current = made;
    return made.end;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more slots have to be filled
  useLayoutEffect(() => {
    shown.current?.show({ rows, selected, pins, language, showProtocol, digits: digits ?? false });
  }, [rows, selected, pins, language, showProtocol, digits, slots]);

  useImperativeHandle(ref, () => (next) => shown.current?.showRows(next), []);

  const onRow = (event: MouseEvent, act: (at: number, row: Row, star: Element | null) => void) => {
    const target = event.target as Element;
    const at = Number(target.closest('[role="option"]')?.getAttribute('aria-posinset') ?? 0) - 1;
    const row = rows[at];
    if (row) act(at, row, target.closest('[data-star]'));
  };
  return (
    <div
      ref={scroller}
      id={id}
      role="listbox"
      aria-label={say('results.label')}
      aria-activedescendant={focusable ? optionId(rows[selected]) : undefined}
      tabIndex={focusable ? 0 : -1}
      className={styles.list}
      onKeyDown={onKeyDown}
      onMouseDown={(event) =>
        onRow(event, (at, row, star) => {
          event.preventDefault();
          if (star) togglePin(row.code);
          else onSelect(at);
        })
      }
      onPointerMove={({ movementX, movementY }) => {
        if (scroller.current && (movementX || movementY)) scroller.current.dataset.pointed = '';
      }}
      onPointerOver={(event) =>
        onRow(event, (_at, { code }, star) => {
          const pinned = pins.includes(code.id);
          star?.setAttribute(
            'title',
            say(pinned ? 'action.unpin' : 'action.pin', { code: code.code }),
          );
        })
      }
      onClick={(event) => onRow(event, (_at, row, star) => !star && onActivate(row))}
    >
      <div role="presentation" className={styles.whole}>
        <Slots count={slots} />
      </div>
    </div>
  );
}

/** As many empty rows as can be in sight at once. */
const Slots = memo(function Slots({ count }: { count: number }) {
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
    // biome-ignore lint/suspicious/noArrayIndexKey: a slot is nothing but its place
    <div key={at} role="option" aria-selected="false" className={styles.row} hidden>
      <CodeRow />
    </div>
  ));
});

/** One more than the window is high: at either end one may be cut. */
const mostInSight = () => Math.ceil(innerHeight / rowHeight) + 1;

function onResize(told: () => void) {
  addEventListener('resize', told);
  return () => removeEventListener('resize', told);
}
