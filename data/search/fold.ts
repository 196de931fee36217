/** A text made comparable, and the way back to the original. */
export type Folded = {
  text: string;
  /** Offset in the original of the character at an offset of `text`. */
  from: (offset: number) => number;
};

const same = (offset: number) => offset;
// ASCII and Chinese characters stay as they are.
const usual = /^[\0-\x7f\u3400-\u9fff]*$/;
const dashes = /[\u2010-\u2015\u2212]/g;
const quotes = /[\u2018\u2019]/g;

/**
 * Makes full-width and other compatible characters plain (Unicode NFKC), dashes hyphens and quotes
 * apostrophes.
 *
 * Character by character, so that every offset of the result has one in the original.
 */
export function plain(original: string, lower = false): Folded {
  if (usual.test(original)) return { text: lower ? original.toLowerCase() : original, from: same };
  const whole = normalOf(original, lower);
  // Chinese mostly stays as it is; only where lengths change offsets have to be counted.
  if (whole.length === original.length && isEven(original, whole, lower))
    return { text: whole, from: same };
  const offsets: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const piece = normalOf(character, lower);
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

function normalOf(text: string, lower: boolean): string {
  const normal = text.replace(dashes, '-').replace(quotes, "'").normalize('NFKC');
  return lower ? normal.toLowerCase() : normal;
}

/** Whether every character has one of its own in the result: none shrank while another grew. */
function isEven(original: string, whole: string, lower: boolean): boolean {
  for (let at = 0; at < original.length; at++) {
    const unit = original[at] as string;
    if (unit !== whole[at] && normalOf(unit, lower) !== whole[at]) return false;
  }
  return true;
}

/** A code as it is compared: hex without leading zeros, everything else as it stands. */
export const codeKey = (folded: string): string =>
  folded.replace(/^0x0*(?=[0-9a-f]+$)/, '0x').replace('–', '-');
