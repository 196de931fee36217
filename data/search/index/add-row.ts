import type { Code } from '../../catalogue/schema';
import { codeKey, fold } from '../fold';
import { integerForms } from '../integers';
import { DISTANCE } from '../ranking';
import { bigramsOf, isChinese, nameOf, splitCase, type Word, wordsOf } from '../words';
import { beginsEnding, numbersOf, textsOf, wordDistance } from './fields';
import type { PostingMap } from './postings';

/** What rows are found by, while it is collected; see `LookupIndex`. */
type Collected = Record<'codes' | 'names' | 'words' | 'bigrams' | 'pinyin', PostingMap>;

/** Adds a row's code and its other numbers. */
export function addCodes(code: Code, row: number, { codes, words }: Collected): void {
  const own = codeKey(fold(code.code).text);
  codes.add(own, row, 0);
  words.add(own, row, 0);
  for (const form of integerForms(own)) codes.add(form, row, DISTANCE.otherNumber);
  for (const [, number] of numbersOf(code))
    codes.add(codeKey(fold(number).text), row, DISTANCE.otherNumber);
}

/**
 * Adds a row's name, titles, aliases and constants, whole and word by word.
 *
 * @returns its Chinese texts, folded, one a line.
 */
export function addTexts(code: Code, row: number, collected: Collected): string {
  const owned = ownedBy(code);
  const seen = new Set<string>();
  let chinese = '';
  for (const [text, nearest, constant] of textsOf(code)) {
    const folded = fold(text).text;
    const words = wordsOf(folded);
    const field = nearest + owned;
    if (words.some((word) => isChinese(word.text))) chinese += `${folded}\n`;
    const endings = constant
      ? words.filter(({ start }) => beginsEnding(folded, start))
      : words.slice(0, 1);
    for (const { start } of endings) {
      const some = start === 0 ? words : words.filter((word) => word.start >= start);
      const whole = nameOf(some);
      // Constants of eight languages are mostly the same name in another dress.
      if (seen.has(whole)) continue;
      seen.add(whole);
      collected.names.add(whole, row, field);
      if (!isChinese(whole)) collected.words.add(whole, row, wordDistance(field));
      // Only what a constant ends in says what it means: all of a table's share what stands before.
      if (start !== endings.at(-1)?.start) continue;
      addWords(some, row, field, collected);
      const cased = text.slice(start - folded.length);
      const split = splitCase(cased);
      if (split !== cased) addWords(wordsOf(split.toLowerCase()), row, field, collected);
    }
  }
  return chinese;
}

/** Adds a row's pinyin. */
export function addPinyin(code: Code, row: number, { pinyin }: Collected): void {
  const owned = ownedBy(code);
  code.pinyin.forEach((key, at) => {
    pinyin.add(key, row, (at < TITLE_KEYS ? DISTANCE.pinyin : DISTANCE.aliasPinyin) + owned);
  });
}

/** A row's first keys are its title's: spelled out and by initials. */
const TITLE_KEYS = 2;

const ownedBy = (code: Code) => (code.origin === undefined ? 0 : DISTANCE.owned);

function addWords(some: readonly Word[], row: number, field: number, collected: Collected) {
  for (const { text, start } of some) {
    const distance = wordDistance(field, start > 0);
    if (!isChinese(text)) collected.words.add(text, row, distance);
    else {
      const inside = wordDistance(field, true);
      for (const [at, bigram] of bigramsOf(text).entries())
        collected.bigrams.add(bigram, row, at === 0 ? distance : inside);
      for (const [at, character] of [...text].entries())
        collected.bigrams.add(character, row, at === 0 ? distance : inside);
    }
  }
}
