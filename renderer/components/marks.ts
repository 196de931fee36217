import type { Language } from '../../data/catalogue/schema';
import type { Fields } from './fill-row';
import { type Row, viaOf } from './row';

/** The name of the highlight in the style sheets. */
const name = 'match';

/** The pieces of a filled row that its query matched. */
export function matchedIn(fields: Fields, row: Row, language: Language): StaticRange[] {
  const { marks } = row;
  if (!marks) return [];
  const byField = {
    code: marks.code,
    title: marks.title?.[language],
    name: marks.name,
    via: viaOf(row, language)?.ranges,
  };
  return Object.entries(byField).flatMap(([field, ranges = []]) => {
    const text = fields[field]?.firstChild;
    if (!(text instanceof Text)) return [];
    return ranges
      .filter(([, end]) => end <= text.length)
      .map(
        ([startOffset, endOffset]) =>
          new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }),
      );
  });
}

let marked: readonly StaticRange[] = [];

/**
 * Marks what the query matched in the rows on the page. Highlights are painted over the text as it
 * stands: elements round each piece would have to be made and laid out with every key press.
 */
export function highlightMatches(matched: readonly StaticRange[]): void {
  // To set the same ones again would have them painted again.
  if (matched.length === marked.length && matched.every((one, at) => one === marked[at])) return;
  marked = matched;
  CSS.highlights.set(name, new Highlight(...matched));
}
