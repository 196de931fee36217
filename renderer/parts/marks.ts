import type { Language } from '../../data/schema';
import { type Row, viaOf } from './row';

/** The name of the highlight in the style sheets. */
const name = 'match';

/**
 * Marks what the query matched in the rows on the page. Highlights are painted over the text as it
 * stands: elements round each piece would have to be made and laid out with every key press.
 *
 * @param shown the rows on the page, each with its element.
 */
export function highlightMatches(shown: Iterable<[HTMLElement, Row]>, language: Language): void {
  const highlight = new Highlight();
  for (const [element, row] of shown) {
    const { marks } = row;
    if (!marks) continue;
    const byField = {
      code: marks.code,
      title: marks[language],
      name: marks.name,
      via: viaOf(row, language)?.ranges,
    };
    for (const [field, ranges = []] of Object.entries(byField)) {
      const text = element.querySelector(`[data-field="${field}"]`)?.firstChild;
      for (const [start, end] of ranges) {
        if (!(text instanceof Text) || end > text.length) continue;
        const range = new StaticRange({
          startContainer: text,
          startOffset: start,
          endContainer: text,
          endOffset: end,
        });
        highlight.add(range);
      }
    }
  }
  CSS.highlights.set(name, highlight);
}
