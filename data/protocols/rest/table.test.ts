// Checked against: `STATUS_CODES` and `METHODS` of node:http; the headers that RFC 9110 and RFC 6585 name
import { METHODS, STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const tables = compiledTables();
const codesOf = (protocol: string) => tables.find((one) => one.protocol === protocol)?.codes ?? [];
const rows = codesOf('rest');
const http = rows.filter(({ origin }) => !origin);

describe('codes an API answers with', () => {
  // Names of RFC 7231 and RFC 4918, which RFC 9110 replaced.
  const former: Record<string, string> = {
    413: 'Payload Too Large',
    422: 'Unprocessable Entity',
  };

  it.each(http.map(({ code, name }) => [code, name]))('%s is HTTP: %s', (code, name) => {
    const theirs = STATUS_CODES[code];
    if (former[code]) {
      expect(theirs).toBe(former[code]);
      const aliases = http.find((row) => row.code === code)?.aliases;
      expect(aliases?.map((alias) => alias.toLowerCase())).toContain(theirs?.toLowerCase());
    } else expect(name).toBe(theirs);
  });

  it('name only methods that exist', () => {
    const methods = new Set(http.flatMap(({ behaviour }) => behaviour?.methods ?? []));
    expect([...methods].filter((method) => !METHODS.includes(method))).toEqual([]);
  });

  it('name the header each of them requires', () => {
    const required = {
      301: 'Location',
      302: 'Location',
      303: 'Location',
      307: 'Location',
      308: 'Location',
      401: 'WWW-Authenticate', // RFC 9110 §15.5.2
      405: 'Allow', // RFC 9110 §15.5.6
      429: 'Retry-After', // RFC 6585 §4
      503: 'Retry-After', // RFC 9110 §15.6.4
    };
    for (const [code, header] of Object.entries(required)) {
      const row = http.find((one) => one.code === code);
      expect(row?.behaviour?.headers, code).toContain(header);
    }
  });
});

describe('FTP replies in disguise', () => {
  it('331, 332 and 530 stand as warnings', () => {
    const strangers = rows.filter(({ origin }) => origin);
    expect(strangers.map(({ code, status }) => `${code} ${status}`)).toEqual([
      '331 unofficial',
      '332 unofficial',
      '530 unofficial',
    ]);
    for (const { code, related } of strangers) {
      expect(STATUS_CODES[code]).toBeUndefined();
      expect(related).toContain(`ftp:${code}`);
      expect(related).toContain('rest:401');
    }
  });
});
