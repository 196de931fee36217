import { fillRow, type RowContent } from './fill-row';
import { highlightMatches } from './marks';
import { optionId, type Row } from './row';

/** Of each row, in CSS pixels; the style sheet says the same. */
const rowHeight = 56;

/** What a list shows. */
export type ListContent = Pick<RowContent, 'language' | 'showProtocol'> & {
  rows: readonly Row[];
  selected: number;
  pins: readonly string[];
  /** Whether the first nine rows show the digit that picks them. */
  digits: boolean;
};

/**
 * Shows the rows of a list that are in sight in as many elements as are in sight at once. It is done
 * past React: all that a key press changes are texts, and it changes all of them.
 *
 * @param scroller the list. Its only child holds an empty row, from which the others are made; they
 *   are reused from row to row.
 */
export function createRowWindow(scroller: HTMLElement) {
  const whole = scroller.firstElementChild as HTMLElement;
  const slots = [whole.firstElementChild as HTMLElement];
  const empty = slots[0]?.cloneNode(true) as HTMLElement;
  let content: ListContent | undefined;
  // What the page itself knows would cost it a layout a key press to tell.
  let top = 0;
  // Until the observer tells: more rows than are in sight harm nobody.
  let height = innerHeight;
  let revealed: Pick<ListContent, 'rows' | 'selected'> | undefined;

  const paint = () => {
    if (!content) return;
    const { rows, selected, pins, digits, language, showProtocol } = content;
    const first = Math.floor(top / rowHeight);
    const end = Math.min(rows.length, Math.ceil((top + height) / rowHeight));
    while (slots.length < end - first) {
      slots.push(whole.appendChild(empty.cloneNode(true) as HTMLElement));
    }
    const used = new Set<HTMLElement>();
    const shown: [HTMLElement, Row][] = [];
    for (let at = first; at < end; at++) {
      const slot = slots[at % slots.length];
      const row = rows[at];
      if (!slot || !row) continue;
      used.add(slot);
      shown.push([slot, row]);
      const pinned = pins.includes(row.code.id);
      const digit = digits && at < 9 ? at + 1 : undefined;
      fillRow(slot, { row, language, pinned, showProtocol, digit });
      setAttribute(slot, 'id', optionId(row) ?? '');
      setAttribute(slot, 'aria-selected', String(at === selected));
      setAttribute(slot, 'aria-posinset', String(at + 1));
      setAttribute(slot, 'aria-setsize', String(rows.length));
      const place = `${at * rowHeight}px`;
      if (slot.style.top !== place) slot.style.top = place;
      slot.hidden = false;
    }
    for (const slot of slots) if (!used.has(slot)) slot.hidden = true;
    highlightMatches(shown, language);
  };

  const reveal = ({ rows, selected }: ListContent) => {
    if (revealed?.rows === rows && revealed.selected === selected) return;
    revealed = { rows, selected };
    const from = selected * rowHeight;
    if (selected < 0 || (from >= top && from + rowHeight <= top + height)) return;
    scroller.scrollTop = from < top ? from : from + rowHeight - height;
    top = scroller.scrollTop;
  };

  const onScroll = () => {
    top = scroller.scrollTop;
    paint();
  };
  const size = new ResizeObserver(() => {
    height = scroller.clientHeight;
    revealed = undefined;
    if (content) reveal(content);
    paint();
  });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  size.observe(scroller);
  const show = (next: ListContent) => {
    // A row that comes to lie under a resting mouse was not pointed at.
    if (next.rows !== content?.rows) delete scroller.dataset.pointed;
    const length = `${next.rows.length * rowHeight}px`;
    if (whole.style.height !== length) whole.style.height = length;
    content = next;
    reveal(next);
    paint();
  };
  return {
    show,
    /** Other rows, the first one selected. */
    showRows(rows: readonly Row[]) {
      if (content) show({ ...content, rows, selected: 0 });
    },
    end() {
      scroller.removeEventListener('scroll', onScroll);
      size.disconnect();
      for (const slot of slots.slice(1)) slot.remove();
    },
  };
}

function setAttribute(element: HTMLElement, name: string, value: string) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
