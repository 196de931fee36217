import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../language';
import { CodeRow } from './code-row';
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
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
    initialRect: { width: 720, height: 640 },
  });
  useEffect(() => {
    // From what the virtualizer remembers: to ask the page itself would cost it a layout a key press.
    const top = selected * rowHeight;
    const from = virtual.scrollOffset ?? 0;
    const visible = top >= from && top + rowHeight <= from + (virtual.scrollRect?.height ?? 0);
    if (!visible && selected >= 0 && selected < rows.length) virtual.scrollToIndex(selected);
  }, [selected, rows, virtual]);
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
    >
      <div role="presentation" className={styles.whole} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field and the list take the keys
            <div
              key={key}
              id={optionId(row)}
              role="option"
              aria-selected={index === selected}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={styles.row}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onMouseDown={(event) => {
                event.preventDefault();
                onSelect(index);
              }}
              onClick={() => onActivate(row)}
            >
              <CodeRow
                row={row}
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
