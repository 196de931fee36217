/** A word and where it stands in the folded text. */
export type Word = { text: string; start: number; end: number };

/**
 * The words of a folded text, apostrophes dropped. Punctuation and blanks only divide; numbers keep
 * their dots (`404.3`, `5.7.1`); runs of Chinese and of other letters part company.
 */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < folded.length; ) {
    const kind = kindOf(folded.charCodeAt(start));
    if (kind === NONE) {
      start++;
      continue;
    }
    const end = kind === CHINESE ? endOfRun(folded, start) : endOfWord(folded, start);
    const text = folded.slice(start, end);
    words.push({ text: text.includes("'") ? text.replaceAll("'", '') : text, start, end });
    start = end;
  }
  return words;
}

const [NONE, LETTER, DIGIT, CHINESE] = [0, 1, 2, 3];

// A table instead of a regular expression: all texts of all tables go through here at every start.
const kinds = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit > 96 && unit < 123 ? LETTER : unit > 47 && unit < 58 ? DIGIT : NONE,
);

function kindOf(unit: number): number {
  if (unit < 128) return kinds[unit] as number;
  if (unit >= 0x3400 && unit <= 0x9fff) return CHINESE;
  const isLetter =
    (unit >= 0xdf && unit <= 0x1fff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7af);
  return isLetter ? LETTER : NONE;
}

function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === CHINESE) end++;
  return end;
}

const APOSTROPHE = 39;
const DOT = 46;

function endOfWord(text: string, start: number): number {
  let digits = true;
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = kindOf(unit);
    if (kind === LETTER) digits = false;
    else if (kind !== DIGIT && !(unit === APOSTROPHE && isLetterAt(text, end + 1))) break;
  }
  return digits && text.charCodeAt(end) === DOT ? endOfNumber(text, end) : end;
}

/** End of `.3` or `.7.1` after the digits that end at a dot; the dot itself if letters follow. */
function endOfNumber(text: string, dot: number): number {
  let end = dot;
  while (text.charCodeAt(end) === DOT && kindOf(text.charCodeAt(end + 1)) === DIGIT) {
    end++;
    while (kindOf(text.charCodeAt(end)) === DIGIT) end++;
  }
  return isLetterAt(text, end) ? dot : end;
}

const isLetterAt = (text: string, at: number) =>
  at < text.length && kindOf(text.charCodeAt(at)) === LETTER;

/** `StatusNotFound` → `Status Not Found`, `HTTPStatus` → `HTTP Status`. */
export const splitCase = (text: string): string => (inCamelCase.test(text) ? split(text) : text);
const inCamelCase = /[a-z0-9][A-Z]|[A-Z][A-Z][a-z]/;
const split = (text: string) =>
  text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');

export const isChinese = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 0x3400 && first <= 0x9fff;
};

/** Each two neighbours of a run of Chinese characters. */
export const bigramsOf = (run: string): string[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));

/** A whole name without blanks and punctuation, as `squash` makes it: `not found` → `notfound`. */
export const nameOf = (words: readonly Word[]): string => {
  let name = '';
  for (const { text } of words) name += text.includes('.') ? text.replaceAll('.', '') : text;
  return name;
};
