import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { useLanguage, useText } from '../shell/language';
import { useSnapshot } from '../shell/state';
import { useCodeActions } from './code-actions';
import { CodeRow } from './code-row';
import styles from './result-list.module.css';
import { optionId, type Row } from './row';
import { createRowWindow } from './row-window';

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
  const { pins } = useSnapshot().library;
  const { togglePin } = useCodeActions();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef<ReturnType<typeof createRowWindow>>(null);
  const pressed = useRef<Row>(undefined);

  useLayoutEffect(() => {
    if (!scroller.current) return;
    const made = createRowWindow(scroller.current);
    shown.current = made;
    return made.end;
  }, []);
  useLayoutEffect(() => {
    shown.current?.show({ rows, selected, pins, language, showProtocol, digits: digits ?? false });
  }, [rows, selected, pins, language, showProtocol, digits]);

  useImperativeHandle(ref, () => (next) => shown.current?.showRows(next), []);

  const onRow = (event: MouseEvent, act: (at: number, row: Row, star: Element | null) => void) => {
    // Not the event's target: where the mouse has not moved since, that is what shields the rows.
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const at = Number(target?.closest('[role="option"]')?.getAttribute('aria-posinset') ?? 0) - 1;
    const row = rows[at];
    if (row) act(at, row, target?.closest('[data-star]') ?? null);
  };
  const setPointed = () => {
    if (scroller.current) scroller.current.dataset.pointed = '';
  };
  return (
    <div className={styles.place}>
      <div
        ref={scroller}
        id={id}
        role="listbox"
        aria-label={say('results.label')}
        aria-activedescendant={focusable ? optionId(rows[selected]) : undefined}
        tabIndex={focusable ? 0 : -1}
        className={styles.list}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => {
          setPointed();
          pressed.current = undefined;
          onRow(event, (at, row, star) => {
            event.preventDefault();
            pressed.current = row;
            if (star) togglePin(row.code);
            else onSelect(at);
          });
        }}
        onPointerMove={({ movementX, movementY }) => {
          if (movementX || movementY) setPointed();
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
        <div role="presentation" className={styles.whole}>
          <Slot />
        </div>
      </div>
    </div>
  );
}

/** An empty row, of which the list makes as many as are in sight at once. */
const Slot = memo(function Slot() {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
    <div role="option" aria-selected="false" className={styles.row} hidden>
      <CodeRow />
    </div>
  );
});
