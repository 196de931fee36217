import type { Code } from '../../catalogue/schema';
import { numbersOf } from '../index/fields';
import { rangeSpelled } from '../index/spelling';
import type { Marks, Range } from '../types';
import { isChinese } from '../words';
import { keyOf, othersOf, shownOf, spelledBy, type Text } from './marked-texts';

/** What to mark: a code or its beginning, whole names (squashed), words or their beginnings. */
export type Sought = {
  keys: readonly string[];
  names: readonly string[];
  words: readonly string[];
};

/** The parts of a row that matched, in its shown fields, or else in one of its other names. */
export function marksOf(code: Code, sought: Sought): Marks {
  const marks: Marks = {};
  const { key, texts } = shownOf(code);
  const codeRanges = inCode(code.code, key, sought.keys);
  if (codeRanges.length > 0) marks.code = codeRanges;
  for (const [field, text] of texts) {
    const ranges = inText(text, sought);
    if (ranges.length > 0) marks[field] = ranges;
  }
  if (marks.code || marks.name || marks['zh-CN'] || marks.en) return marks;
  const via = viaOf(code, sought);
  return via ? { via } : byPinyin(code, sought);
}

function viaOf(code: Code, sought: Sought): Marks['via'] {
  for (const [, number] of numbersOf(code)) {
    const ranges = inCode(number, keyOf(number), sought.keys);
    if (ranges.length > 0) return { text: number, ranges };
  }
  let via: Marks['via'];
  let most = 0;
  for (const text of othersOf(code)) {
    const ranges = inText(text, sought);
    const marked = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    if (marked > most) [via, most] = [{ text: text.original, ranges }, marked];
  }
  return via;
}

/** What pinyin spells: marked in the title if it is the title, else beside it. */
function byPinyin(code: Code, { names, words }: Sought): Marks {
  for (const letters of [...names, ...words]) {
    if (!/^[a-z]{2,}$/.test(letters) || !code.pinyin.some((key) => key.includes(letters))) continue;
    for (const spelled of spelledBy(code)) {
      const range = rangeSpelled(spelled, letters);
      if (!range) continue;
      const isTitle = spelled.text === code.title['zh-CN'];
      return isTitle ? { 'zh-CN': [range] } : { via: { text: spelled.text, ranges: [range] } };
    }
  }
  return {};
}

function inCode(text: string, folded: string, keys: readonly string[]): Range[] {
  const key = keys.find((one) => one !== '' && folded.startsWith(one));
  if (key === undefined) return [];
  return [[0, key === folded ? text.length : key.length]];
}

function inText(text: Text, { names, words }: Sought): Range[] {
  // Where only a number is sought, no text is looked at.
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
