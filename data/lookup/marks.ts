import type { Code } from '../schema';
import { codeKey } from './codes';
import { endingsOf, numbersOf } from './fields';
import { type Folded, fold, squash } from './fold';
import { rangeSpelled, type Spelled, spelledTexts } from './spelling';
import type { Marks, Range } from './types';
import { isChinese, type Word, wordsOf } from './words';

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

/** A text made ready to be compared. */
type Text = {
  original: string;
  folded: Folded;
  words: Word[];
  names: [name: string, start: number][];
};

function textOf(original: string): Text {
  const folded = fold(original);
  const end = folded.text.length;
  const endings = [...endingsOf(folded.text)];
  const names = endings.map((ending): [string, number] => [squash(ending), end - ending.length]);
  return { original, folded, words: wordsOf(folded.text), names };
}

type Shown = {
  /** The code as it is compared. */
  key: string;
  texts: readonly (readonly ['name' | 'zh-CN' | 'en', Text])[];
};

// The same rows are shown again with every key; what was made ready for them is kept as long as they are.
const shownTexts = new WeakMap<Code, Shown>();
const otherTexts = new WeakMap<Code, Text[]>();
const spelledOf = new WeakMap<Code, Spelled[]>();

function shownOf(code: Code): Shown {
  const known = shownTexts.get(code);
  if (known) return known;
  const { name, title } = code;
  const shown: Shown = {
    key: keyOf(code.code),
    texts: [
      ['name', textOf(name)],
      ['zh-CN', textOf(title['zh-CN'])],
      ['en', textOf(title.en)],
    ],
  };
  shownTexts.set(code, shown);
  return shown;
}

function spelledBy(code: Code): Spelled[] {
  const known = spelledOf.get(code);
  if (known) return known;
  const spelled = spelledTexts([code.title['zh-CN'], ...(code.aliases ?? [])], code.pinyin);
  spelledOf.set(code, spelled);
  return spelled;
}

function othersOf(code: Code): Text[] {
  const known = otherTexts.get(code);
  if (known) return known;
  const names = [...(code.aliases ?? []), ...code.constants.map(({ name }) => name)];
  const texts = names.map(textOf);
  otherTexts.set(code, texts);
  return texts;
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

const keyOf = (text: string) => codeKey(fold(text).text);

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
