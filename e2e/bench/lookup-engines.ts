import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Code, Table } from '../../data/catalogue/schema';
import { createIndex, lookup } from '../../data/search';

/** Makes an index of the tables; what comes back answers a query with ids, the best first. */
export type Engine = (tables: readonly Table[]) => (query: string) => string[];

/** What a library is given of a row: all that our own index has. */
const fieldsOf = (code: Code) => ({
  id: code.id,
  code: code.code,
  name: code.name,
  en: code.title.en,
  zh: code.title['zh-CN'],
  aliases: (code.aliases ?? []).join(' '),
  constants: code.constants.map(({ name }) => name).join(' '),
  pinyin: code.pinyin.join(' '),
});
const fields = ['code', 'name', 'en', 'zh', 'aliases', 'constants', 'pinyin'] as const;
const rowsOf = (tables: readonly Table[]) => tables.flatMap(({ codes }) => codes.map(fieldsOf));

/** Words, and Chinese in single characters and pairs: none of the libraries divides it itself. */
function tokens(text: string): string[] {
  return (text.toLowerCase().match(/[\u3400-\u9fff]+|[^\s\p{P}\u3400-\u9fff]+/gu) ?? []).flatMap(
    (word) =>
      /^[\u3400-\u9fff]{2,}/.test(word)
        ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
        : [word],
  );
}

const LIMIT = 50;
const ROOM = 10;

export const engines: Readonly<Record<string, Engine>> = {
  codepin(tables) {
    const index = createIndex(tables);
    return (query) => {
      const found = lookup(index, query);
      // What the overlay marks: the rows that it has room for.
      for (const match of found.slice(0, ROOM)) void match.marks;
      return found.map(({ code }) => code.id);
    };
  },
  // As the libraries are asked: for no marks.
  'codepin without marks'(tables) {
    const index = createIndex(tables);
    return (query) => lookup(index, query).map(({ code }) => code.id);
  },
  minisearch(tables) {
    const index = new MiniSearch({
      fields: [...fields],
      tokenize: tokens,
      searchOptions: {
        prefix: true,
        combineWith: 'AND',
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        boost: { code: 4, name: 2, en: 2, zh: 2 },
      },
    });
    index.addAll(rowsOf(tables));
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => id as string);
  },
  'fuse.js'(tables) {
    const weights = { code: 4, name: 2, en: 2, zh: 2, aliases: 1, constants: 1, pinyin: 1 };
    const keys = fields.map((name) => ({ name, weight: weights[name] }));
    const index = new Fuse(rowsOf(tables), { keys, threshold: 0.3, ignoreLocation: true });
    return (query) => index.search(query, { limit: LIMIT }).map(({ item }) => item.id);
  },
  uFuzzy(tables) {
    const rows = rowsOf(tables);
    const haystack = rows.map((row) => fields.map((field) => row[field]).join(' '));
    const index = new uFuzzy({
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: '\\p{Ll}\\p{Lu}',
      intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
      intraMode: 1,
    });
    return (query) => {
      const [found, info, order] = index.search(haystack, query, 1, 1000);
      const places = order && info ? order.map((at) => info.idx[at] as number) : (found ?? []);
      return places.slice(0, LIMIT).map((at) => rows[at]?.id ?? '');
    };
  },
  flexsearch(tables) {
    const index = new Document<Record<string, string>>({
      document: {
        id: 'id',
        index: fields.map((field) => ({
          field,
          tokenize: 'forward' as const,
          encoder: field === 'zh' || field === 'aliases' ? Charset.CJK : Charset.Normalize,
        })),
      },
    });
    for (const row of rowsOf(tables)) index.add(row);
    return (query) => {
      const found = index.search(query, { limit: LIMIT, merge: true }) as unknown as {
        id: string;
      }[];
      return found.map(({ id }) => id);
    };
  },
};
