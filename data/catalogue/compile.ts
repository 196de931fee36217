import { classOf, idOf } from './check';
import { constantsOf } from './constants';
import type { Code, CodeSource, Table, TableSource } from './schema';

/**
 * A checked table as the program uses it, with what follows from its rows written out.
 *
 * @param pinyinOf the pinyin search keys of a row's Chinese words; a parameter because the dictionary
 *   it takes is large and is only there at build time.
 */
export function compileTable(source: TableSource, pinyinOf: (code: CodeSource) => string[]): Table {
  const { constants, ...table } = source;
  const codes = source.codes.map(
    (code): Code => ({
      ...code,
      id: idOf(source, code),
      protocol: source.protocol,
      class: classOf(source, code) ?? '',
      constants: constantsOf(constants, code),
      pinyin: pinyinOf(code),
    }),
  );
  return { ...table, codes };
}
