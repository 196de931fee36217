import type { Code } from '../schema';
import { codeKey } from './codes';
import { endingsOf, numbersOf } from './fields';
import { fold, squash } from './fold';
import { spelledBy } from './pinyin';
import type { Marks, Range } from './types';
import { isChinese, wordsOf } from './words';

/** What to mark: a code or its beginning, whole names (squashed), words or their beginnings. */
export type Sought = { keys: readonly string[]; names: readonly string[]; words: readonly string[] };

/** The parts of a row that matched, in its shown fields, or else in one of its other names. */
export function marksOf(code: Code, sought: Sought): Marks {
  const marks: Marks = {};
  const codeRanges = inCode(code.code, sought.keys);
  if (codeRanges.length > 0) marks.code = codeRanges;
  const shown = { name: code.name, 'zh-CN': code.title['zh-CN'], en: code.title.en } as const;
  for (const [field, text] of Object.entries(shown) as [keyof typeof shown, string][]) {
    const ranges = inText(text, sought);
    if (ranges.length > 0) marks[field] = ranges;
  }
  if (Object.keys(marks).length > 0) return marks;
  const via = viaOf(code, sought);
  return via ? { via } : byPinyin(code, sought);
}

function viaOf(code: Code, sought: Sought): Marks['via'] {
  for (const [, number] of numbersOf(code)) {
    const ranges = inCode(number, sought.keys);
    if (ranges.length > 0) return { text: number, ranges };
  }
  const names = [...(code.aliases ?? []), ...code.constants.map(({ name }) => name)];
  let via: Marks['via'];
  let most = 0;
  for (const text of names) {
    const ranges = inText(text, sought);
    const marked = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    if (marked > most) [via, most] = [{ text, ranges }, marked];
  }
  return via;
}

/** What pinyin spells: marked in the title if it is the title, else beside it. */
function byPinyin(code: Code, { names, words }: Sought): Marks {
  const texts = [code.title['zh-CN'], ...(code.aliases ?? [])];
  for (const letters of [...names, ...words]) {
    const spelled = /^[a-z]{2,}$/.test(letters) && spelledBy(texts, code.pinyin, letters);
    if (spelled) return spelled.text === texts[0] ? { 'zh-CN': spelled.ranges } : { via: spelled };
  }
  return {};
}

function inCode(text: string, keys: readonly string[]): Range[] {
  const folded = codeKey(fold(text).text);
  const key = keys.find((one) => one !== '' && folded.startsWith(one));
  if (key === undefined) return [];
  return [[0, key === folded ? text.length : key.length]];
}

function inText(text: string, { names, words }: Sought): Range[] {
  const folded = fold(text);
  for (const ending of endingsOf(folded.text)) {
    if (names.includes(squash(ending)))
      return [[folded.from(folded.text.length - ending.length), text.length]];
  }
  const ranges: Range[] = [];
  for (const word of words) {
    for (const [start, end] of inWords(folded.text, word)) {
      ranges.push([folded.from(start), folded.from(end)]);
    }
  }
  return merged(ranges);
}

function inWords(text: string, word: string): Range[] {
  if (isChinese(word)) {
    const at = text.indexOf(word);
    return at < 0 ? [] : [[at, at + word.length]];
  }
  const starts = wordsOf(text).filter((one) => one.text.startsWith(word));
  return starts.map(({ start, end, text: whole }): Range => {
    return [start, whole === word ? end : Math.min(end, start + word.length)];
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
