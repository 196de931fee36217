import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../catalogue/folder';
import { readFormats } from '../../catalogue/formats';
import { createIndex, lookup } from '..';
import { tableOf } from '../fixture';

// Tables of a few codes, with the formats that ship.
const protocols = readFolder(join(import.meta.dirname, '../../protocols'));
const formatsOf = (name: string) => {
  const text = protocols.find(({ protocol }) => protocol === name)?.formats;
  const { formats } = readFormats(name, text);
  return formats ? { formats } : {};
};

const tables = [
  tableOf('rest', 1, [{ code: '404', name: 'Not Found' }]),
  tableOf(
    'http',
    2,
    [
      { code: '200', name: 'OK' },
      { code: '404', name: 'Not Found', zh: '未找到' },
      { code: '404.3', name: 'MIME type restriction', origin: 'iis' },
      { code: '502', name: 'Bad Gateway' },
      { code: '499', name: 'Client Closed Request', origin: 'nginx' },
      { code: '421', name: 'Misdirected Request' },
    ],
    {
      origins: {
        iis: { title: { 'zh-CN': 'IIS', en: 'IIS' } },
        nginx: { title: { 'zh-CN': 'nginx', en: 'nginx' } },
      },
    },
  ),
  tableOf('ftp', 3, [
    { code: '421', name: 'Service not available' },
    { code: '550', name: 'File unavailable' },
  ]),
  tableOf(
    'smtp',
    4,
    [
      { code: '421', name: 'Service not available' },
      { code: '550', name: 'Mailbox unavailable', numbers: { enhanced: '5.1.1' } },
    ],
    { numbers: { enhanced: { title: { 'zh-CN': '增强码', en: 'enhanced' } } } },
  ),
  tableOf(
    'errno',
    5,
    [
      {
        code: 'ECONNREFUSED',
        name: 'ECONNREFUSED',
        aliases: ['connection refused'],
        numbers: { linux: '111' },
      },
    ],
    { numbers: { linux: { title: { 'zh-CN': 'Linux', en: 'Linux' } } } },
  ),
];
const index = createIndex(tables.map((table) => ({ ...table, ...formatsOf(table.protocol) })));
const read = (text: string) =>
  lookup(index, text).map(({ code, evidence }) => `${code.id} «${evidence?.text}»`);

describe('a pasted text', () => {
  it('gives its codes in the order in which it has them', () => {
    expect(read('GET / HTTP/1.1" 502 0\n"GET /x HTTP/1.1" 200 5\n"GET /y HTTP/1.1" 404 7')).toEqual(
      ['http:502 «502»', 'http:200 «200»', 'http:404 «404»'],
    );
  });

  it('gives a code once, from where it stands first', () => {
    const text = '"GET /x HTTP/1.1" 404 5\n"GET /y HTTP/1.1" 404 7';
    const [match, ...others] = lookup(index, text);
    expect(others).toEqual([]);
    expect(match?.evidence).toEqual({ text: '404', start: 18, end: 21 });
  });

  it('takes no ports, sizes, ids, dates and addresses for codes', () => {
    expect(
      read('2026-04-04 10:04:04 connected to 10.4.0.4:404, 502 bytes, id=421, took 499 ms'),
    ).toEqual([]);
    expect(read('"GET /502?id=421 HTTP/1.1" 200 404 "https://x:499/"')).toEqual(['http:200 «200»']);
  });

  it('gives the sub-status where there is one and the status where there is none', () => {
    const line = (status: string) =>
      `2026-11-22 10:00:00 10.0.0.1 GET /a - 443 - 10.0.0.2 curl - ${status} 0 15`;
    expect(read(line('404 3'))).toEqual(['http:404.3 «404 3»']);
    expect(read(line('502 99'))).toEqual(['http:502 «502 99»']);
  });

  it('tells the protocols of a dialogue apart by their words', () => {
    expect(read('421 Too many connections\nftp> quit')).toEqual(['ftp:421 «421»']);
    expect(read('S: 421 Try later\nC: RCPT TO:<a@b.example>')).toEqual(['smtp:421 «421»']);
    expect(read('550 5.1.1 no such user')).toEqual(['smtp:550 «550»']);
  });

  it('prefers the row named beside the code', () => {
    expect(read('<h1>404 Not Found</h1>')).toEqual(['rest:404 «404»', 'http:404 «404»']);
    expect(read('we saw 421 Misdirected Request today')).toEqual(['http:421 «421»']);
  });

  it('finds constants, error numbers and phrases', () => {
    expect(read('Error: connect ECONNREFUSED 127.0.0.1:404')).toEqual([
      'errno:ECONNREFUSED «ECONNREFUSED»',
    ]);
    expect(read('[Errno 111] something')).toEqual(['errno:ECONNREFUSED «111»']);
    expect(read('dial tcp 10.0.0.1:404: connect: connection refused')).toEqual([
      'errno:ECONNREFUSED «connection refused»',
    ]);
  });

  it('keeps its offsets when it has full-width characters', () => {
    const text = '　状态：ＨＴＴＰ／１．１　４０４　Ｎｏｔ　Ｆｏｕｎｄ';
    const [match] = lookup(index, text);
    expect(match?.code.id).toBe('http:404');
    expect(text.slice(match?.evidence?.start, match?.evidence?.end)).toBe('４０４');
  });

  it('gives of codes that are listed first those of one protocol', () => {
    const pins = new Set(['http:404', 'http:200']);
    const found = lookup(index, '404 502', { pins }).map(({ code }) => code.id);
    expect(found).toEqual(['http:404', 'http:502', 'rest:404']);
  });

  it('is read no further than is useful, however long it is', () => {
    const line = '"GET /x HTTP/1.1" 404 5\n';
    expect(read(line.repeat(50_000))).toEqual(['http:404 «404»']);
  });
});
