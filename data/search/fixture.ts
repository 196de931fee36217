import type { Code, Table } from '../catalogue/schema';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const source = { name: 'a test', url: 'https://example.com' };

/** A table for tests: what a row leaves out is empty. */
export function tableOf(
  protocol: string,
  order: number,
  rows: (Partial<Omit<Code, 'title'>> & { code: string; name: string; zh?: string })[],
  more: Partial<Table> = {},
): Table {
  const codes = rows.map(
    ({ zh, ...row }): Code => ({
      id: `${protocol}:${row.code}`,
      protocol,
      class: 'all',
      status: 'standard',
      source,
      title: { 'zh-CN': zh ?? row.name, en: row.name },
      summary: both(row.name),
      constants: [],
      pinyin: [],
      ...row,
    }),
  );
  const classes = [{ id: 'all', title: both('all'), summary: both('all') }];
  return {
    protocol,
    order,
    title: both(protocol),
    summary: both(protocol),
    names: [protocol],
    source,
    classes,
    codes,
    ...more,
  };
}
