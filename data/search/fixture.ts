import type { Code, Table } from '../catalogue/schema';
import { languages } from '../i18n/locales';

const both = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, text])) as Table['title'];
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
      title: { ...both(row.name), ...(zh && { 'zh-CN': zh }) },
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
