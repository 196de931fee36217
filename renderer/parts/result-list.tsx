import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useLanguage, useText } from '../language';
import { useSnapshot } from '../state';
import { useCodeActions } from './code-actions';
import { CodeRow } from './code-row';
import { highlightMatches } from './marks';
import styles from './result-list.module.css';
import type { Row } from './row';

const rowHeight = 56;
export const optionId = (row: Row | undefined) => (row ? `option-${row.code.id}` : undefined);

type Props = {
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
  const { id, rows, selected, onSelect, onActivate, onKeyDown, showProtocol, digits, focusable } =
    props;
  const say = useText();
  const language = useLanguage();
  const { pins } = useSnapshot().prefs;
  const { togglePin } = useCodeActions();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 1,
    initialRect: { width: 720, height: 640 },
  });
  useEffect(() => {
    // From what the virtualizer remembers: to ask the page itself would cost it a layout a key press.
    const top = selected * rowHeight;
    const from = virtual.scrollOffset ?? 0;
    const visible = top >= from && top + rowHeight <= from + (virtual.scrollRect?.height ?? 0);
    if (!visible && selected >= 0 && selected < rows.length) virtual.scrollToIndex(selected);
  }, [selected, rows, virtual]);

  // A row that comes to lie under a resting mouse was not pointed at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every other list of rows
  useLayoutEffect(() => {
    delete scroller.current?.dataset.pointed;
  }, [rows]);
  useLayoutEffect(() => {
    const elements = scroller.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [];
    const shown = Array.from(elements, (element): [HTMLElement, Row | undefined] => [
      element,
      rows[indexOf(element)],
    ]);
    highlightMatches(
      shown.filter((one): one is [HTMLElement, Row] => one[1] !== undefined),
      language,
    );
  });

  const onRow = (event: MouseEvent, act: (at: number, row: Row, star: Element | null) => void) => {
    const target = event.target as Element;
    const element = target.closest('[role="option"]');
    const at = indexOf(element);
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
      <div role="presentation" className={styles.whole} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
            <div
              key={key}
              id={optionId(row)}
              role="option"
              aria-selected={index === selected}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={styles.row}
              style={{ top: start }}
            >
              <CodeRow
                row={row}
                language={language}
                pinned={pins.includes(row.code.id)}
                showProtocol={showProtocol}
                digit={digits && index < 9 ? index + 1 : undefined}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const indexOf = (option: Element | null) => Number(option?.getAttribute('aria-posinset') ?? 0) - 1;
