import type { Code, Language } from '../../catalogue/schema';
import { languages } from '../../i18n/locales';
import { codeKey, type Folded, fold, squash } from '../fold';
import { endingsOf } from '../index/fields';
import { type Spelled, spelledTexts } from '../syllables';
import { type Word, wordsOf } from '../words';

/** A text made ready to be compared. */
export type Text = {
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
  name: Text;
  titles: readonly (readonly [Language, Text])[];
};

// The same rows are shown again with every key; what was made ready for them is kept as long as they are.
const shownTexts = new WeakMap<Code, Shown>();
const otherTexts = new WeakMap<Code, Text[]>();
const spelledOf = new WeakMap<Code, Spelled[]>();

/** What is shown of a row. */
export function shownOf(code: Code): Shown {
  const known = shownTexts.get(code);
  if (known) return known;
  const { name, title } = code;
  const shown: Shown = {
    key: keyOf(code.code),
    name: textOf(name),
    titles: languages.map((language) => [language, textOf(title[language])] as const),
  };
  shownTexts.set(code, shown);
  return shown;
}

/** The Chinese texts of a row and how they are spelled. */
export function spelledBy(code: Code): Spelled[] {
  const known = spelledOf.get(code);
  if (known) return known;
  const spelled = spelledTexts([code.title['zh-CN'], ...(code.aliases ?? [])], code.pinyin);
  spelledOf.set(code, spelled);
  return spelled;
}

/** The aliases and constants of a row. */
export function othersOf(code: Code): Text[] {
  const known = otherTexts.get(code);
  if (known) return known;
  const names = [...(code.aliases ?? []), ...code.constants.map(({ name }) => name)];
  const texts = names.map(textOf);
  otherTexts.set(code, texts);
  return texts;
}

/** A code or number as it is compared. */
export const keyOf = (text: string): string => codeKey(fold(text).text);
