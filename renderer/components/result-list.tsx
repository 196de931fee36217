import {
  type MouseEvent,
  memo,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLanguage, useText } from '../shell/language';
import { useSnapshot } from '../shell/state';
import { useCodeActions } from './code-actions';
import { CodeRow } from './code-row';
import styles from './result-list.module.css';
import { optionId, type Row } from './row';
import { createRowElements } from './row-elements';
import { rowHeight, topToReveal, visibleRows } from './visible-rows';

/** Shows other rows at once, the first one selected, before React is told of them; if it can. */
export type ShowRows = (rows: readonly Row[]) => boolean;

type Props = {
  ref?: Ref<ShowRows>;
  id: string;
  rows: readonly Row[];
  selected: number;
  onSelect: (at: number) => void;
  onActivate: (row: Row) => void;
  /** The user asks for the context menu of the row, which is selected. */
  onMenu: () => void;
  showProtocol: boolean;
  /** Whether the first nine rows show the digit that picks them. */
  digits?: boolean;
  /** Whether Tab reaches the list itself. */
  focusable?: boolean;
};

/** The rows of a lookup or a table, of which only those in sight are in the page. */
export function ResultList(props: Props) {
  const { ref, id, rows, selected, onSelect, onActivate, onMenu } = props;
  const { showProtocol, digits = false, focusable } = props;
  const say = useText();
  const language = useLanguage();
  const { pins } = useSnapshot().library;
  const { togglePin } = useCodeActions();
  const scroller = useRef<HTMLDivElement>(null);
  const pressed = useRef<Row>(undefined);
  // More than is in sight, until the size is known.
  const [view, setView] = useState({ top: 0, height: innerHeight });
  // A pin makes other rows of the same codes: nothing has moved then.
  const order = useMemo(() => rows.map(({ code }) => code.id).join(' '), [rows]);
  const [pointed, setPointed] = useState<string>();

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const size = new ResizeObserver(() =>
      setView(({ top }) => ({ top, height: element.clientHeight })),
    );
    size.observe(element);
    return () => size.disconnect();
  }, []);
  // The selected row is in sight with the frame that selects it; whoever scrolls may leave it.
  const [revealed, setRevealed] = useState<{ order: string; at: number; height: number }>();
  if (revealed?.order !== order || revealed.at !== selected || revealed.height !== view.height) {
    setRevealed({ order, at: selected, height: view.height });
    const inList = Math.min(view.top, Math.max(0, rows.length * rowHeight - view.height));
    setView({ ...view, top: topToReveal({ ...view, top: inList }, selected) });
  }
  useLayoutEffect(() => {
    if (scroller.current && scroller.current.scrollTop !== view.top)
      scroller.current.scrollTop = view.top;
  }, [view.top]);

  const onRow = (event: MouseEvent, act: (at: number, row: Row, star: Element | null) => void) => {
    // Not the event's target: where the mouse has not moved since, that is what shields the rows.
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const target = under.find((element) => element.closest('[role="option"]'));
    const at = Number(target?.closest('[role="option"]')?.getAttribute('aria-posinset') ?? 0) - 1;
    const row = rows[at];
    if (row) act(at, row, target?.closest('[data-star]') ?? null);
  };
  const [first, end] = visibleRows(view, rows.length);
  const show = useRef<ReturnType<typeof createRowElements>>(undefined);
  useLayoutEffect(() => {
    if (!scroller.current) return;
    show.current ??= createRowElements(scroller.current);
    show.current({ rows, first, end, selected, pins, language, showProtocol, digits });
  }, [rows, first, end, selected, pins, language, showProtocol, digits]);
  useImperativeHandle(ref, () => (next) => {
    const whole = scroller.current?.firstElementChild;
    // A scrolled list has more to do than to show other rows.
    if (!(whole instanceof HTMLElement) || view.top > 0 || !next.length) return false;
    whole.style.height = `${next.length * rowHeight}px`;
    const [, end] = visibleRows(view, next.length);
    const common = { pins, language, showProtocol, digits };
    show.current?.({ rows: next, first: 0, end, selected: 0, ...common });
    return true;
  });
  return (
    <div className={styles.place}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Enter, a command of the page */}
      <div
        ref={scroller}
        id={id}
        role="listbox"
        aria-label={say('results.label')}
        aria-activedescendant={focusable ? optionId(rows[selected]) : undefined}
        tabIndex={focusable ? 0 : -1}
        className={styles.list}
        // A row that comes to lie under a resting mouse was not pointed at.
        data-pointed={pointed === order || undefined}
        onScroll={({ currentTarget: { scrollTop } }) =>
          setView(({ height }) => ({ top: scrollTop, height }))
        }
        onMouseDown={(event) => {
          setPointed(order);
          pressed.current = undefined;
          onRow(event, (at, row, star) => {
            event.preventDefault();
            pressed.current = row;
            if (star && event.button === 0) togglePin(row.code);
            else onSelect(at);
          });
        }}
        onContextMenu={(event) =>
          onRow(event, () => {
            event.preventDefault();
            onMenu();
          })
        }
        onPointerMove={({ movementX, movementY }) => {
          if (movementX || movementY) setPointed(order);
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
        // A press that is drawn off its row is taken back.
        onClick={(event) =>
          onRow(event, (_at, row, star) => row === pressed.current && !star && onActivate(row))
        }
      >
        <div
          role="presentation"
          className={styles.whole}
          style={{ height: rows.length * rowHeight }}
        >
          <EmptyOption />
        </div>
      </div>
    </div>
  );
}

/** An empty row, from which those in sight are made. */
const EmptyOption = memo(function EmptyOption() {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
    <div role="option" aria-selected="false" className={styles.row} hidden>
      <CodeRow />
    </div>
  );
});
