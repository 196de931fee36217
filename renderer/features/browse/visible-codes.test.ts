import { describe, expect, test } from 'vitest';
import type { Code, Table } from '../../../data/catalogue/schema';
import { createIndex } from '../../../data/search';
import { pinnedTab, type View, visibleCodes } from './visible-codes';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const source = { name: 'a test', url: 'https://example.com' };

function tableOf(protocol: string, order: number, rows: [code: string, name: string][]): Table {
  const classes = ['4xx', '5xx'].map((id) => ({ id, title: both(id), summary: both(id) }));
  const codes = rows.map(
    ([code, name]): Code => ({
      id: `${protocol}:${code}`,
      protocol,
      code,
      name,
      status: 'standard',
      class: `${code.charAt(0)}xx`,
      source,
      title: both(name),
      summary: both(name),
      constants: [],
      pinyin: [],
    }),
  );
  return {
    protocol,
    order,
    title: both(protocol),
    summary: both(protocol),
    names: [protocol],
    source,
    classes,
    codes,
  };
}

const tables = [
  tableOf('http', 1, [
    ['503', 'Service Unavailable'],
    ['404', 'Not Found'],
    ['410', 'Gone'],
  ]),
  tableOf('smtp', 2, [
    ['450', 'Mailbox Unavailable'],
    ['550', 'Mailbox Not Found'],
  ]),
];
const index = createIndex(tables);
const find = (id: string) => index.rows.find((code) => code.id === id);
const seen = (view: Partial<View>) =>
  visibleCodes(
    {
      tables,
      tab: 'http',
      codeClass: undefined,
      query: '',
      everywhere: false,
      library: { pins: [], usage: {} },
      ...view,
    },
    () => index,
    find,
  ).map(({ code }) => code.id);

describe('without a query', () => {
  test("a tab shows its table in the table's order", () => {
    expect(seen({})).toEqual(['http:503', 'http:404', 'http:410']);
  });

  test('a class shows its codes only', () => {
    expect(seen({ codeClass: '4xx' })).toEqual(['http:404', 'http:410']);
  });

  test('a query of blanks is none', () => {
    expect(seen({ query: '  ' })).toEqual(['http:503', 'http:404', 'http:410']);
  });

  test("the pinned tab shows the pins in the user's order, without those no table knows", () => {
    const library = { pins: ['smtp:550', 'gone:1', 'http:404'], usage: {} };
    expect(seen({ tab: pinnedTab, library })).toEqual(['smtp:550', 'http:404']);
  });

  test('the pinned tab heeds no class', () => {
    const library = { pins: ['smtp:550', 'http:404'], usage: {} };
    expect(seen({ tab: pinnedTab, codeClass: '4xx', library })).toEqual(['smtp:550', 'http:404']);
  });

  test('a tab that no table has is empty', () => {
    expect(seen({ tab: 'gopher' })).toEqual([]);
  });

  test('the index is not needed, nor made', () => {
    const view = { tables, tab: 'http', codeClass: undefined, query: '', everywhere: false };
    const refuse = () => {
      throw new Error('made the index');
    };
    expect(visibleCodes({ ...view, library: { pins: [], usage: {} } }, refuse, find)).toHaveLength(
      3,
    );
  });
});

describe('with a query', () => {
  test('a tab shows what is found in its table', () => {
    expect(seen({ query: 'unavailable' })).toEqual(['http:503']);
    expect(seen({ tab: 'smtp', query: 'unavailable' })).toEqual(['smtp:450']);
  });

  test('a class narrows what is found', () => {
    expect(seen({ query: 'not found', codeClass: '4xx' })).toEqual(['http:404']);
    expect(seen({ query: 'not found', codeClass: '5xx' })).toEqual([]);
  });

  test('everywhere means all tables and all classes', () => {
    expect(seen({ query: 'unavailable', everywhere: true, codeClass: '4xx' }).sort()).toEqual([
      'http:503',
      'smtp:450',
    ]);
  });

  test('the pinned tab finds pins only, in any table', () => {
    const library = { pins: ['smtp:550', 'http:410'], usage: {} };
    expect(seen({ tab: pinnedTab, query: 'not found', library })).toEqual(['smtp:550']);
    expect(seen({ tab: pinnedTab, query: 'not found', codeClass: '4xx', library })).toEqual([
      'smtp:550',
    ]);
  });

  test('the pinned tab finds all tables where everywhere is chosen', () => {
    const library = { pins: ['http:410'], usage: {} };
    expect(seen({ tab: pinnedTab, query: '550', everywhere: true, library })).toEqual(['smtp:550']);
  });

  test('pins stand first among what matches as well', () => {
    const library = { pins: ['smtp:450'], usage: {} };
    expect(seen({ query: 'unavailable', everywhere: true, library })[0]).toBe('smtp:450');
  });

  test('nothing found shows nothing', () => {
    expect(seen({ query: 'zzzzqq' })).toEqual([]);
  });
});
