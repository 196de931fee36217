import { classOf, guidedId, idOf } from './check';
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
      ...derivedNumbers(source, code),
      ...(source.guideTo && { guides: guidedId(source, code) }),
    }),
  );
  return { ...table, codes };
}

/** The other numbers of a code, with those that follow from its own one. */
function derivedNumbers({ numbers = {} }: TableSource, code: CodeSource): Pick<Code, 'numbers'> {
  const hex = /^0x([0-9a-f]{8})$/i.exec(code.code)?.[1];
  const value = Number.parseInt(hex ?? '', 16);
  const derived = Object.entries(numbers)
    .filter(([, { derive }]) => derive && hex)
    .map(([kind, { derive }]) => [kind, String(derive === 'int32' ? value | 0 : value)]);
  return derived.length > 0 || code.numbers
    ? { numbers: { ...Object.fromEntries(derived), ...code.numbers } }
    : {};
}
