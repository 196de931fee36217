/** A word and where it stands in the folded text. */
export type Word = { text: string; start: number; end: number };

const letter = 'a-z0-9\\u00df-\\u1fff\\u3040-\\u30ff\\uac00-\\ud7af';
// Numbers keep their dots (`404.3`, `5.7.1`); runs of Chinese and of other letters part company.
const word = new RegExp(`\\d+(?:\\.\\d+)+(?![${letter}])|[\\u3400-\\u9fff]+|[${letter}]+(?:'[a-z]+)*`, 'g');

/** The words of a folded text, apostrophes dropped. Punctuation and blanks only divide. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(word)) {
    const text = match[0].includes("'") ? match[0].replaceAll("'", '') : match[0];
    words.push({ text, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** `StatusNotFound` → `Status Not Found`, `HTTPStatus` → `HTTP Status`. */
export const splitCase = (text: string): string =>
  text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');

export const isChinese = (word: string): boolean => /^[\u3400-\u9fff]/.test(word);
export const isNumber = (word: string): boolean => /^\d/.test(word);

/** What a run of Chinese is found by: its pairs of characters, and its last character alone. */
export function* pairsOf(run: string): Generator<string> {
  for (let at = 0; at < run.length; at++) yield run.slice(at, at + 2);
}
