import { describe, expect, test } from 'vitest';
import { checkRelations, parseTable } from './check';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const source = { name: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110' };

const row = (more: object = {}) => ({
  code: '404',
  name: 'Not Found',
  status: 'standard',
  source,
  title: both('Missing'),
  summary: both('Nothing is there.'),
  ...more,
});
const tableWith = (codes: object[], more: object = {}) => ({
  protocol: 'http',
  order: 1,
  title: both('HTTP'),
  summary: both('The web.'),
  names: ['http'],
  source,
  classes: [
    { id: '4xx', range: [400, 499], title: both('Client error'), summary: both('Yours.') },
    { id: '5xx', range: [500, 599], title: both('Server error'), summary: both('Theirs.') },
  ],
  codes,
  ...more,
});

/** What `npm run check:data` would say; as in a file, a key that is undefined isn't there. */
function problemsOf(raw: object, file = 'http/table.yaml') {
  const result = parseTable(file, JSON.parse(JSON.stringify(raw)));
  return 'problems' in result ? result.problems : checkRelations([{ file, table: result.table }]);
}
const tableOf = (raw: object) => {
  const result = parseTable('a test', raw);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.table;
};

describe('a sound table', () => {
  test('has no problems with only what is required', () => {
    expect(problemsOf(tableWith([row()]))).toEqual([]);
  });

  test('has no problems with everything that is optional', () => {
    const raw = tableWith(
      [
        row({
          detail: both('More.'),
          use: { 'zh-CN': ['没有'], en: ['none'] },
          fixes: { client: { 'zh-CN': ['改'], en: ['mend'] } },
          note: both('Elsewhere.'),
          related: ['http:500', 'http:420@twitter'],
          decide: [{ between: ['http:500'], question: both('Whose fault?') }],
          behaviour: { retry: 'never', headers: ['Retry-After', 'Date'] },
          constants: { Go: 'http.StatusNotFound', Java: null },
          numbers: { iis: '404.0' },
          aliases: ['gone missing'],
        }),
        row({ code: '420', status: 'unofficial', origin: 'twitter' }),
        row({ code: '420', status: 'unofficial', origin: 'spring' }),
        row({ code: '500' }),
        row({ code: 'BROKEN', class: '5xx' }),
      ],
      {
        origins: { twitter: { title: both('Twitter') }, spring: { title: both('Spring') } },
        numbers: { iis: { title: both('IIS'), names: ['iis'] } },
        behaviour: {
          retry: { label: both('Retry'), values: { never: both('Never') } },
          headers: { label: both('Headers') },
        },
        constants: [{ language: 'Go', pattern: 'http.Status{Pascal}' }],
      },
    );
    expect(problemsOf(raw)).toEqual([]);
  });
});

describe('a row is refused', () => {
  test.each<[why: string, broken: object, message: string]>([
    [
      'with an unknown key',
      { colour: 'red' },
      'colour is not a key of the schema: remove it or correct its spelling',
    ],
    [
      'with an unknown key inside a text',
      { title: { ...both('Missing'), fr: 'Introuvable' } },
      'title.fr is not a key of the schema: remove it or correct its spelling',
    ],
    ['without English', { title: { 'zh-CN': '未找到' } }, 'title.en is missing: add it ("en")'],
    ['without Chinese', { summary: { en: 'Gone.' } }, 'summary.zh-CN is missing: add it ("zh-CN")'],
    [
      'with a list in one language',
      { causes: { en: ['a typo'] } },
      'causes.zh-CN is missing: add it ("zh-CN")',
    ],
    ['without a source', { source: undefined }, 'source is missing: add it ("source")'],
    [
      'with a source that has no address',
      { source: { name: 'RFC 9110' } },
      'source.url is missing: add it ("url")',
    ],
    [
      'with a source that is not https',
      { source: { name: 'RFC 9110', url: 'http://example.com' } },
      'source.url is not an https address: cite the page over https',
    ],
    [
      'with a source that is no address',
      { source: { name: 'RFC 9110', url: 'https://' } },
      'source.url is not a URL: write the whole address',
    ],
    ['with an empty text', { name: '' }, 'name is empty: write the text or remove the key'],
    [
      'with an empty item in a list',
      { aliases: ['gone missing', ''] },
      'aliases.1 is empty: write the text or remove the key',
    ],
    [
      'with an empty list',
      { use: { 'zh-CN': [], en: ['once'] } },
      'use.zh-CN is empty: write an item or remove the key',
    ],
    [
      'with blanks around a text',
      { name: 'Not Found ' },
      'name has blanks at its ends: remove them',
    ],
    [
      'with a status that does not exist',
      { status: 'official' },
      'status is not a status: use one of standard, provisional, deprecated, obsolete, reserved, unused, unofficial',
    ],
    [
      'with a number where a quoted string belongs',
      { aliases: [404] },
      'aliases.0 must be string, not 404: correct it (codes and numbers are quoted strings)',
    ],
    [
      'outside every class',
      { code: '600' },
      'no class holds this code: add "class" with one of 4xx, 5xx',
    ],
    [
      'without a number or a class',
      { code: 'MISSING' },
      'no class holds this code: add "class" with one of 4xx, 5xx',
    ],
    [
      'with a class that does not exist',
      { class: '6xx' },
      'no class holds this code: add "class" with one of 4xx, 5xx',
    ],
    [
      'in a class whose range begins after it',
      { class: '5xx' },
      'is outside class 5xx (500–599): name the right class',
    ],
    [
      'in a class whose range ends before it',
      { code: '500', class: '4xx' },
      'is outside class 4xx (400–499): name the right class',
    ],
    [
      'related to an id that does not exist',
      { related: ['http:999'] },
      "http:999 is no code's id: correct it, or add @origin where a number has several owners",
    ],
    ['related to itself', { related: ['http:404'] }, 'http:404 is this row itself: remove it'],
    [
      'weighed against an id that does not exist',
      { decide: [{ between: ['http:410'], question: both('For good?') }] },
      "http:410 is no code's id: correct it, or add @origin where a number has several owners",
    ],
    [
      'with an alias that is its name',
      { aliases: ['not found'] },
      'alias "not found" is already the name or a title: remove it',
    ],
    [
      'with an alias that is a title',
      { aliases: ['Missing'] },
      'alias "Missing" is already the name or a title: remove it',
    ],
    [
      'with an alias that stands twice',
      { aliases: ['Dead Link', 'dead link'] },
      'alias "dead link" stands twice: remove one',
    ],
    [
      'when unofficial without an origin',
      { status: 'unofficial' },
      'is unofficial but has no origin: name its owner',
    ],
    [
      'with a kind of behaviour the table does not define',
      { behaviour: { cache: 'no' } },
      'behaviour cache is not defined in the table: define it there or correct it',
    ],
    [
      'with another number the table does not define',
      { numbers: { iis: '404.0' } },
      'numbers.iis is not defined in the table: define it there or correct it',
    ],
  ])('%s', (_why, broken, message) => {
    const { code } = row(broken);
    expect(problemsOf(tableWith([row(broken)]))).toEqual([
      { file: 'http/table.yaml', row: `code ${code}`, message },
    ]);
  });

  test('with a text of blanks', () => {
    expect(problemsOf(tableWith([row({ name: '  ' })]))).toContainEqual({
      file: 'http/table.yaml',
      row: 'code 404',
      message: 'name is empty: write the text or remove the key',
    });
  });

  test('with an origin the table does not define', () => {
    expect(problemsOf(tableWith([row({ origin: 'nobody' })]))).toEqual([
      {
        file: 'http/table.yaml',
        row: 'code 404 (nobody)',
        message: "origin nobody is not among the table's origins: add it there or correct it",
      },
    ]);
  });

  test('with a value its kind of behaviour does not have', () => {
    const behaviour = {
      retry: { label: both('Retry'), values: { never: both('Never'), later: both('Later') } },
    };
    expect(
      problemsOf(tableWith([row({ behaviour: { retry: ['later', 'often'] } })], { behaviour })),
    ).toEqual([
      {
        file: 'http/table.yaml',
        row: 'code 404',
        message: "behaviour retry can't be often: use one of never, later",
      },
    ]);
  });

  test('when its id is taken', () => {
    expect(problemsOf(tableWith([row(), row({ name: 'Missing' })]))).toEqual([
      {
        file: 'http/table.yaml',
        row: 'code 404',
        message:
          'the id http:404 is already in http/table.yaml: remove one row or give each its origin',
      },
    ]);
  });

  test('when it is related to a number that only has ids with an origin', () => {
    const raw = tableWith(
      [
        row({ related: ['http:420'] }),
        row({ code: '420', origin: 'twitter' }),
        row({ code: '420', origin: 'spring' }),
      ],
      { origins: { twitter: { title: both('Twitter') }, spring: { title: both('Spring') } } },
    );
    expect(problemsOf(raw).map(({ message }) => message)).toEqual([
      "http:420 is no code's id: correct it, or add @origin where a number has several owners",
    ]);
  });
});

describe('a table is refused', () => {
  test.each<[why: string, broken: object, message: string]>([
    [
      'with an unknown key',
      { colour: 'red' },
      'colour is not a key of the schema: remove it or correct its spelling',
    ],
    ['without a source', { source: undefined }, 'source is missing: add it ("source")'],
    ['without a code', { codes: [] }, 'codes is empty: write at least one code'],
    [
      'with a protocol in upper case',
      { protocol: 'HTTP' },
      'protocol must be lower case: a–z, 0–9 and -',
    ],
    [
      'in a file of another name',
      { protocol: 'https' },
      "protocol must be the folder's name: write http",
    ],
  ])('%s', (_why, broken, message) => {
    expect(problemsOf(tableWith([row()], broken))).toEqual([
      { file: 'http/table.yaml', row: 'table', message },
    ]);
  });

  test.each([[null], [[]], ['http'], [404]])('when its file holds %j', (raw) => {
    const result = parseTable('http/table.yaml', raw);
    expect(result).toHaveProperty('problems.0', {
      file: 'http/table.yaml',
      row: 'table',
      message: expect.any(String),
    });
  });
});

test('every problem of a file is told at once', () => {
  const raw = tableWith([row({ name: '' }), row({ code: '500', status: 'official', x: 1 })]);
  expect(problemsOf(raw).map((problem) => problem.row)).toEqual([
    'code 404',
    'code 500',
    'code 500',
  ]);
});

test('a row may be related to a row of another table', () => {
  const http = tableOf(tableWith([row({ related: ['rest:404'] })]));
  const rest = tableOf(tableWith([row()], { protocol: 'rest' }));
  expect(
    checkRelations([
      { file: 'http/table.yaml', table: http },
      { file: 'rest/table.yaml', table: rest },
    ]),
  ).toEqual([]);
});
