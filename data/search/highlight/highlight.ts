import type { Code } from '../../catalogue/schema';
import { numbersOf } from '../index/fields';
import { rangeSpelled } from '../syllables';
import type { HighlightTerms, Marks, Range } from '../types';
import { isChinese } from '../words';
import { keyOf, othersOf, shownOf, spelledBy, type Text } from './highlighted-texts';

/** The parts of a row that matched, in its shown fields, or else in one of its other names. */
export function highlight(code: Code, terms: HighlightTerms): Marks {
  const marks: Marks = {};
  const { key, name, titles } = shownOf(code);
  const codeRanges = inCode(code.code, key, terms.keys);
  if (codeRanges.length > 0) marks.code = codeRanges;
  const nameRanges = inText(name, terms);
  if (nameRanges.length > 0) marks.name = nameRanges;
  for (const [language, title] of titles) {
    const ranges = inText(title, terms);
    if (ranges.length > 0) marks.title = { ...marks.title, [language]: ranges };
  }
  if (marks.code || marks.name || marks.title) return marks;
  const via = viaOf(code, terms);
  return via ? { via } : byPinyin(code, terms);
}

function viaOf(code: Code, terms: HighlightTerms): Marks['via'] {
  for (const [, number] of numbersOf(code)) {
    const ranges = inCode(number, keyOf(number), terms.keys);
    if (ranges.length > 0) return { text: number, ranges };
  }
  let via: Marks['via'];
  let most = 0;
  for (const text of othersOf(code)) {
    const ranges = inText(text, terms);
    const marked = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    if (marked > most) [via, most] = [{ text: text.original, ranges }, marked];
  }
  return via;
}

/** What pinyin spells: marked in the title if it is the title, else beside it. */
function byPinyin(code: Code, { names, words }: HighlightTerms): Marks {
  for (const letters of [...names, ...words]) {
    if (!/^[a-z]{2,}$/.test(letters) || !code.pinyin.some((key) => key.includes(letters))) continue;
    for (const spelled of spelledBy(code)) {
      const range = rangeSpelled(spelled, letters);
      if (!range) continue;
      const isTitle = spelled.text === code.title['zh-CN'];
      return isTitle
        ? { title: { 'zh-CN': [range] } }
        : { via: { text: spelled.text, ranges: [range] } };
    }
  }
  return {};
}

function inCode(text: string, folded: string, keys: readonly string[]): Range[] {
  const key = keys.find((one) => one !== '' && folded.startsWith(one));
  if (key === undefined) return [];
  return [[0, key === folded ? text.length : key.length]];
}

function inText(text: Text, { names, words }: HighlightTerms): Range[] {
  // Where only a number is looked for, no text is looked at.
  if (names.length === 0 && words.length === 0) return [];
  const { original, folded } = text;
  for (const [name, start] of text.names) {
    if (names.includes(name)) return [[folded.from(start), original.length]];
  }
  const ranges: Range[] = [];
  for (const word of words) {
    for (const [start, end] of inWords(text, word)) {
      ranges.push([folded.from(start), folded.from(end)]);
    }
  }
  return ranges.length > 1 ? merged(ranges) : ranges;
}

function inWords({ folded, words }: Text, word: string): Range[] {
  if (isChinese(word)) {
    const at = folded.text.indexOf(word);
    return at < 0 ? [] : [[at, at + word.length]];
  }
  const starts = words.filter((one) => one.text.startsWith(word));
  return starts.map(({ start, end, text }): Range => {
    return [start, text === word ? end : Math.min(end, start + word.length)];
  });
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
