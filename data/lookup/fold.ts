/** A text made comparable, and the way back to the original. */
export type Folded = {
  text: string;
  /** Offset in the original of the character at an offset of `text`. */
  from: (offset: number) => number;
};

const ascii = /^[\x00-\x7f]*$/; // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const same = (offset: number) => offset;
const dashes = /[\u2010-\u2015\u2212]/;
const quotes = /[\u2018\u2019]/;

/**
 * Makes full-width and other compatible characters plain (Unicode NFKC) and dashes hyphens.
 *
 * Character by character, so that every offset of the result has one in the original.
 */
export function plain(original: string, lower = false): Folded {
  if (ascii.test(original)) return { text: lower ? original.toLowerCase() : original, from: same };
  const offsets: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const normal = normalOf(character);
    const piece = lower ? normal.toLowerCase() : normal;
    for (let unit = 0; unit < piece.length; unit++) offsets.push(offset);
    text += piece;
    offset += character.length;
  }
  return { text, from: (at) => offsets[at] ?? original.length };
}

/** As `plain`, and in lower case. */
export const fold = (original: string): Folded => plain(original, true);

/** Only the letters and digits of a folded text: `HttpStatus.NOT_FOUND` and `not found` → `notfound`. */
export const squash = (folded: string): string => folded.replace(punctuation, '');
const punctuation = /[^a-z0-9\u00df-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;

function normalOf(character: string): string {
  if (character < '\x80') return character;
  if (dashes.test(character)) return '-';
  if (quotes.test(character)) return "'";
  return character.normalize('NFKC');
}
