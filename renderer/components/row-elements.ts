import { fillRow, type RowContent } from './fill-row';
import { optionId, type Row } from './row';
import { rowHeight } from './visible-rows';

/** What a list shows. */
export type ListContent = Pick<RowContent, 'language' | 'showProtocol'> & {
  rows: readonly Row[];
  /** The rows in sight: the first one, and the one after the last. */
  first: number;
  end: number;
  selected: number;
  pins: readonly string[];
  /** Whether the first nine rows show the digit that picks them. */
  digits: boolean;
};

/** An option of the list, what it shows, and which parts of that the query matched. */
type Option = { element: HTMLElement; content?: RowContent; matched: StaticRange[] };

/** Several times what is in sight: the rows of the last answers, and of the letters likely next. */
const mostKept = 40;
/** Above everything that can be scrolled to. */
const aside = -2 * rowHeight;

/**
 * Shows the rows of a list that are in sight. It is done past React: all that a key press changes
 * are rows, and it changes all of them. A row's element is kept out of sight for when its code is
 * shown again, as most are with the next letter: it is laid out and drawn already, which is half of
 * what a key press takes.
 *
 * @param list holds an empty option, from which the others are made.
 * @returns a function that shows other rows.
 */
export function createRowElements(list: HTMLElement): (content: ListContent) => void {
  const empty = list.querySelector('[role="option"]') as HTMLElement;
  // Used last comes last.
  const kept = new Map<string, Option>();
  let inSight = new Set<Option>();

  const make = (): Option => {
    const element = empty.cloneNode(true) as HTMLElement;
    element.hidden = false;
    empty.before(element);
    return { element, matched: [] };
  };
  const reuse = (): Option | undefined => {
    const [oldest] = kept.size < mostKept ? [] : kept;
    if (oldest) kept.delete(oldest[0]);
    return oldest?.[1];
  };
  const optionFor = (id: string): Option => {
    const option = kept.get(id) ?? reuse() ?? make();
    kept.delete(id);
    kept.set(id, option);
    return option;
  };
  return (content) => {
    const left = inSight;
    inSight = new Set();
    for (let at = content.first; at < content.end; at++) {
      const row = content.rows[at];
      if (!row) continue;
      const option = optionFor(optionId(row) ?? '');
      inSight.add(option);
      show(option, content, row, at);
      if (!left.delete(option)) option.element.ariaHidden = null;
    }
    for (const { element } of left) {
      element.ariaHidden = 'true';
      move(element, aside);
    }
    const shown = [...inSight];
    // Painted over the text as it stands: elements round each part would have to be made anew.
    CSS.highlights.set('match', new Highlight(...shown.flatMap(({ matched }) => matched)));
    // They stand in no order: this is the one that is read out.
    set(list, 'aria-owns', shown.map(({ element }) => element.id).join(' '));
  };
}

function show(option: Option, content: ListContent, row: Row, at: number) {
  const { element } = option;
  const { language, showProtocol, digits } = content;
  const pinned = content.pins.includes(row.code.id);
  const digit = digits && at < 9 ? at + 1 : undefined;
  const next = { row, language, pinned, showProtocol, digit };
  if (!option.content || !isSame(option.content, next)) {
    option.content = next;
    option.matched = fillRow(element, next);
    set(element, 'id', optionId(row) ?? '');
  }
  set(element, 'aria-selected', String(at === content.selected));
  set(element, 'aria-posinset', String(at + 1));
  set(element, 'aria-setsize', String(content.rows.length));
  move(element, at * rowHeight);
}

const isSame = (one: RowContent, other: RowContent) =>
  Object.entries(one).every(([name, value]) => other[name as keyof RowContent] === value);

/** Unlike any other property, this one takes no layout. */
function move(element: HTMLElement, top: number) {
  const transform = `translateY(${top}px)`;
  if (element.style.transform !== transform) element.style.transform = transform;
}

function set(element: HTMLElement, name: string, value: string) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
