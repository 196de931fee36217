import type { Code } from '../../data/catalogue/schema';
import { fillRow, type RowContent } from './fill-row';
import { highlightMatches, matchedIn } from './marks';
import { optionId, type Row } from './row';

/** Of each row, in CSS pixels; the style sheet says the same. */
const rowHeight = 56;
/** Above everything that can be scrolled to. */
const aside = -2 * rowHeight;

/** What a list shows. */
export type ListContent = Pick<RowContent, 'language' | 'showProtocol'> & {
  rows: readonly Row[];
  selected: number;
  pins: readonly string[];
  /** Whether the first nine rows show the digit that picks them. */
  digits: boolean;
};

/** Several times what is in sight: the rows of the last answers, and of the letters likely next. */
const mostKept = 40;

/** An element and what it shows. */
type Kept = { element: HTMLElement; content?: RowContent; matched: StaticRange[] };

/**
 * Shows the rows of a list that are in sight. It is done past React: all that a key press changes
 * are rows, and it changes all of them. A row's element is kept out of sight for when its code is
 * shown again, as most are with the next letter: it is then filled and laid out already.
 *
 * @param scroller the list. Its only child holds an empty row, from which the others are made.
 */
export function createRowWindow(scroller: HTMLElement) {
  const whole = scroller.firstElementChild as HTMLElement;
  const empty = whole.firstElementChild as HTMLElement;
  // Used last comes last.
  const keptOf = new Map<Code, Kept>();
  let inSight = new Set<Kept>();
  let content: ListContent | undefined;
  // What the page itself knows would cost it a layout a key press to tell.
  let top = 0;
  // Until the observer tells: more rows than are in sight harm nobody.
  let height = innerHeight;
  let revealed: Pick<ListContent, 'rows' | 'selected'> | undefined;

  const made = (): Kept => {
    const element = whole.appendChild(empty.cloneNode(true) as HTMLElement);
    element.hidden = false;
    return { element, matched: [] };
  };
  const taken = (): Kept | undefined => {
    const [oldest] = keptOf.size < mostKept ? [] : keptOf;
    if (oldest) keptOf.delete(oldest[0]);
    return oldest?.[1];
  };
  const keptFor = (code: Code): Kept => {
    const kept = keptOf.get(code) ?? taken() ?? made();
    keptOf.delete(code);
    keptOf.set(code, kept);
    return kept;
  };
  const paint = () => {
    if (!content) return;
    const { rows, selected, pins, digits, language, showProtocol } = content;
    const first = Math.floor(top / rowHeight);
    const end = Math.min(rows.length, Math.ceil((top + height) / rowHeight));
    const left = inSight;
    inSight = new Set();
    for (let at = first; at < end; at++) {
      const row = rows[at];
      if (!row) continue;
      const kept = keptFor(row.code);
      inSight.add(kept);
      const pinned = pins.includes(row.code.id);
      const digit = digits && at < 9 ? at + 1 : undefined;
      fill(kept, { row, language, pinned, showProtocol, digit });
      const { element } = kept;
      setAttribute(element, 'aria-selected', String(at === selected));
      setAttribute(element, 'aria-posinset', String(at + 1));
      setAttribute(element, 'aria-setsize', String(rows.length));
      if (!left.delete(kept)) element.removeAttribute('aria-hidden');
      move(element, at * rowHeight);
    }
    for (const { element } of left) {
      element.ariaHidden = 'true';
      move(element, aside);
    }
    const shown = [...inSight];
    highlightMatches(shown.flatMap(({ matched }) => matched));
    // They stand in no order: this is the one that is read out.
    setAttribute(scroller, 'aria-owns', shown.map(({ element }) => element.id).join(' '));
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
    if (!sameCodes(next.rows, content?.rows)) delete scroller.dataset.pointed;
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
      for (const { element } of keptOf.values()) element.remove();
    },
  };
}

function fill(kept: Kept, content: RowContent) {
  const last = kept.content;
  const same =
    last?.row === content.row &&
    last.language === content.language &&
    last.pinned === content.pinned &&
    last.showProtocol === content.showProtocol &&
    last.digit === content.digit;
  if (same) return;
  kept.content = content;
  setAttribute(kept.element, 'id', optionId(content.row) ?? '');
  kept.matched = matchedIn(fillRow(kept.element, content), content.row, content.language);
}

const sameCodes = (rows: readonly Row[], others: readonly Row[] = []) =>
  rows.length === others.length && rows.every(({ code }, at) => code === others[at]?.code);

/** Unlike any other property, this one takes no layout. */
function move(element: HTMLElement, top: number) {
  const transform = `translateY(${top}px)`;
  if (element.style.transform !== transform) element.style.transform = transform;
}

function setAttribute(element: HTMLElement, name: string, value: string) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
