import type { Code, Table } from './schema';

/** Whether a code is what a guide says about a code that is there: it is no row of its own then. */
export const isGuideTo = (code: Code, ids: { has(id: string): boolean }): boolean =>
  code.guides !== undefined && ids.has(code.guides);

/**
 * Gives each code what the tables that are guides to its own say about it, and their other names for
 * it. Codes that have it already stay as they are.
 */
export function withGuides(tables: readonly Table[]): Table[] {
  const byTarget = new Map<string, Code[]>();
  for (const code of tables.flatMap(({ codes }) => codes)) {
    if (code.guides === undefined) continue;
    byTarget.set(code.guides, [...(byTarget.get(code.guides) ?? []), code]);
  }
  const guided = (code: Code): Code => {
    const guidedBy = byTarget.get(code.id);
    if (!guidedBy || code.guidedBy) return code;
    // In the order of their pinyin, which begins with the title's.
    const theirs = guidedBy.flatMap(({ title, aliases = [] }) => [title['zh-CN'], ...aliases]);
    const aliases = new Set([...(code.aliases ?? []), ...theirs]);
    aliases.delete(code.title['zh-CN']);
    const pinyin = new Set([code, ...guidedBy].flatMap((one) => one.pinyin));
    return { ...code, guidedBy, aliases: [...aliases], pinyin: [...pinyin] };
  };
  return tables.map((table) => ({ ...table, codes: table.codes.map(guided) }));
}
