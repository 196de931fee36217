import type { Code, Table } from '../../data/catalogue/schema';

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const starts =
  'b br c ch cl cr d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl sp st t th tr v w'.split(' ');
const middles = 'a e i o u ai ea ee io ou'.split(' ');
const ends = 'b ck ct d ft l ld ll m n nd ng nt p r rd rk rt s sh ss st t th ve x'.split(' ');
const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
const finals =
  'a ai an ang ao e ei en eng i ia ian iao ie in ing iong iu o ong ou u ua uan ui un uo'.split(' ');

/**
 * Bilingual tables that look like ours and are as large as is wanted: official names of two to
 * four words, Chinese titles of three to six characters, two aliases in each language, a constant
 * and pinyin. Words follow Zipf's law roughly, as in a language.
 */
export function syntheticTables(rows: number): Table[] {
  const random = randomFrom(rows);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const common = <T>(list: readonly T[]): T => list[Math.floor(random() ** 3 * list.length)] as T;
  const word = () =>
    pick(starts) + pick(middles) + pick(ends) + (random() < 0.6 ? pick(middles) + pick(ends) : '');
  const words = Array.from({ length: 8000 }, word);
  const characters = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + at * 7));
  const spelling = new Map(
    characters.map((character) => [character, pick(initials) + pick(finals)]),
  );
  const some = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const english = (least: number, most: number) =>
    Array.from({ length: some(least, most) }, () => common(words)).join(' ');
  const chinese = (least: number, most: number) =>
    Array.from({ length: some(least, most) }, () => common(characters)).join('');
  const tables = Array.from({ length: 20 }, (_, at) => `proto${String.fromCharCode(97 + at)}`);
  const perTable = Math.ceil(rows / tables.length);
  return tables.map((protocol, order) => ({
    protocol,
    order,
    title: both(protocol),
    summary: both(protocol),
    names: [protocol],
    source,
    classes: [{ id: 'all', title: both('all'), summary: both('all') }],
    codes: Array.from({ length: perTable }, (_, at): Code => {
      const name = english(2, 4);
      const zh = chinese(3, 6);
      const aliases = [english(1, 3), english(2, 3), chinese(2, 4), chinese(4, 6)];
      return {
        id: `${protocol}:${at + 100}`,
        code: String(at + 100),
        name,
        protocol,
        class: 'all',
        status: 'standard',
        source,
        title: { 'zh-CN': zh, en: name },
        summary: both(name),
        aliases,
        constants: [
          {
            language: 'Go',
            name: `${protocol}.Status${name.replace(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase())}`,
          },
        ],
        pinyin: [zh, ...aliases.slice(2)].flatMap((text) => {
          const syllables = [...text].map((character) => spelling.get(character) ?? '');
          return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
        }),
      };
    }),
  }));
}

const source = { name: 'made up', url: 'https://example.com/' };
const both = (text: string) => ({ 'zh-CN': text, en: text });

/** Queries by kind for tables that have no golden ones, from rows spread over them. */
export function queriesFor(tables: readonly Table[]): Record<string, string[]> {
  const rows = tables.flatMap(({ codes }) => codes);
  const sample = Array.from(
    { length: 20 },
    (_, at) => rows[Math.floor(((at + 0.5) / 20 + at / 419) * rows.length) % rows.length] as Code,
  );
  const typo = (text: string) => text.slice(0, 2) + text.charAt(3) + text.charAt(2) + text.slice(4);
  return {
    codes: sample.map(({ code }) => code),
    qualified: sample.map(({ protocol, code }) => `${protocol} ${code}`),
    english: sample.map(({ name }) => name),
    chinese: sample.map(({ title }) => title['zh-CN']),
    pinyin: sample.map(({ pinyin }, at) => pinyin[at % 2] ?? ''),
    constants: sample.map(({ constants }) => constants[0]?.name ?? ''),
    typos: sample.map(({ name }) => typo(name)),
  };
}
