// Checked against: `STATUS_CODES` of node:http, `HTTP_STATUS_` constants of node:http2, http-status; as numbers, IANA's 61 codes, Microsoft KB 943891, what RFC 9110 §15.1 lets caches keep
import { STATUS_CODES } from 'node:http';
import { constants as http2 } from 'node:http2';
import names from 'http-status';
import cloudflareNames from 'http-status/cloudflare';
import iisNames from 'http-status/iis';
import nginxNames from 'http-status/nginx';
import unofficialNames from 'http-status/unofficial';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'http')?.codes ?? [];
const registered = rows.filter(({ origin }) => !origin);
const official = new Map(registered.map((row) => [row.code, row]));
const codesOf = (origin: string) =>
  rows.filter((row) => row.origin === origin).map(({ code }) => code);
const ascending = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
const asText = (numbers: number[]) => numbers.map(String);

const assigned = asText([
  100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304,
  305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415,
  416, 417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506,
  507, 508, 510, 511,
]);

describe('IANA registry', () => {
  it('every assigned code has its row, and nothing else stands without an owner', () => {
    expect(assigned).toHaveLength(61);
    // 306 and 418 are registered as (Unused); 104 is a temporary registration.
    expect([...official.keys()].sort()).toEqual([...assigned, '104', '306', '418'].sort());
  });

  it('codes that are not plain standards say so', () => {
    const others = registered.filter(({ status }) => status !== 'standard');
    expect(Object.fromEntries(others.map(({ code, status }) => [code, status]))).toEqual({
      102: 'obsolete', // RFC 4918 dropped it
      104: 'provisional',
      305: 'deprecated',
      306: 'unused',
      402: 'reserved',
      418: 'unused',
      510: 'obsolete', // the registry says OBSOLETED
    });
  });
});

describe('RFC 9110', () => {
  it('the codes that may be cached by default are those of §15.1, and 451 by RFC 7725 §3', () => {
    const cached = registered.filter(({ behaviour }) => behaviour?.cache === 'default');
    expect(cached.map(({ code }) => code)).toEqual(
      asText([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]),
    );
  });

  it('redirects say what happens to the method', () => {
    const found = registered.flatMap(({ code, behaviour }) =>
      behaviour?.method ? [[code, behaviour.method]] : [],
    );
    expect(Object.fromEntries(found)).toMatchObject({
      301: 'may-change',
      302: 'may-change',
      303: 'get',
      307: 'keeps',
      308: 'keeps',
    });
  });
});

describe('node:http', () => {
  // Names of RFC 7231 and RFC 4918, which RFC 9110 replaced; and a capital letter.
  const former: Record<string, string> = {
    413: 'Payload Too Large',
    418: "I'm a Teapot",
    422: 'Unprocessable Entity',
  };

  it.each(Object.entries(STATUS_CODES))('%s %s', (code, name) => {
    if (code === '509') {
      // Not registered: Apache's and cPanel's, which Node lists all the same.
      expect(rows.find((row) => row.code === code)).toMatchObject({ name, origin: 'apache' });
      return;
    }
    const row = official.get(code);
    if (former[code]) {
      expect(name).toBe(former[code]);
      expect([row?.name, ...(row?.aliases ?? [])].map((one) => one?.toLowerCase())).toContain(
        name?.toLowerCase(),
      );
    } else expect(row?.name).toBe(name);
  });
});

describe('node:http2', () => {
  const prefix = 'HTTP_STATUS_';
  const theirs = Object.entries(http2)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, number]) => `${number} constants.${name}`);

  it('the Node.js constants are those that exist, each at its number', () => {
    const ours = rows.flatMap(({ code, constants }) =>
      constants.flatMap(({ language, name }) =>
        language === 'Node.js' ? [`${code} ${name}`] : [],
      ),
    );
    expect(ours.sort()).toEqual(theirs.sort());
  });
});

describe('http-status', () => {
  const numbered = (list: object) =>
    Object.entries(list).filter((entry): entry is [string, string] => /^\d{3}$/.test(entry[0]));
  // Names of RFC 2616 and older, or another spelling of the same words.
  const former: Record<string, string> = {
    207: 'Multi Status',
    306: 'Switch Proxy',
    408: 'Request Time-out',
    413: 'Request Entity Too Large',
    414: 'Request-URI Too Large',
    416: 'Requested Range not Satisfiable',
    422: 'Unprocessable Entity',
    504: 'Gateway Time-out',
    505: 'HTTP Version not Supported',
  };

  it.each(numbered(names))('%s %s', (code, name) => {
    expect(name).toBe(former[code] ?? official.get(code)?.name);
    expect(official.has(code)).toBe(true);
  });

  const lists = { iis: iisNames, nginx: nginxNames, cloudflare: cloudflareNames };
  const unofficial = Object.entries({ ...lists, unofficial: unofficialNames }).flatMap(
    ([list, all]) =>
      numbered(all)
        .filter(([code, name]) => (names as unknown as Record<string, string>)[code] !== name)
        .map(([code, name]) => [list, code, name] as const),
  );
  // What they call otherwise, and what is not ours.
  const different: Record<string, string | undefined> = {
    'iis 440 Login Time-out': 'Login Timeout', // the words of Microsoft's own page
    'cloudflare 520 Unknown Error': 'Web Server Returns an Unknown Error', // Cloudflare's page
    'cloudflare 527 Railgun Error': undefined, // Railgun was shut down in 2024
  };

  it.each(unofficial)('%s %s %s', (list, code, name) => {
    const key = `${list} ${code} ${name}`;
    const expected = key in different ? different[key] : name;
    const ours = rows.filter((row) => row.code === code && row.origin).map((row) => row.name);
    if (expected === undefined) expect(ours).toEqual([]);
    else expect(ours.map((one) => one.toLowerCase())).toContain(expected.toLowerCase());
  });
});

describe('unofficial codes', () => {
  it.each([
    ['nginx', asText([444, 494, 495, 496, 497, 499])],
    ['cloudflare', asText([520, 521, 522, 523, 524, 525, 526, 530])],
    ['aws-alb', ['000', '460', '463', '464', '561']],
    ['microsoft', asText([440, 449, 450, 451])],
    ['shopify', asText([430, 540, 783])],
    ['esri', asText([498, 499])],
    ['apache', asText([218, 509])],
    ['laravel', ['419']],
    ['twitter', ['420']],
    ['spring', ['420']],
    ['gears', ['103']],
    ['qualys', ['529']],
    ['anthropic', ['529']],
    ['pantheon', ['530']],
    ['proxies', asText([598, 599])],
    ['linkedin', ['999']],
  ])('%s', (origin, codes) => {
    expect(codesOf(origin).sort(ascending)).toEqual(codes);
  });
});

describe('IIS', () => {
  const span = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const subcodes: Record<string, number[]> = {
    400: [...span(1, 11), ...span(601, 606)],
    401: [...span(1, 5), ...span(501, 504)],
    403: [...span(1, 22), ...span(501, 504)],
    404: [...span(0, 20), ...span(501, 504)],
    405: [0],
    406: [0],
    412: [0],
    413: [0],
    500: [0, 11, 12, 13, 15, 19, 21, 22, 23, 24, 50, 51, 52, 53, 100],
    502: span(1, 7),
    503: [0, 2, 3, 4],
  };
  const listed = Object.entries(subcodes).flatMap(([code, subs]) =>
    subs.map((sub) => `${code}.${sub}`),
  );

  it('has exactly the 107 sub-codes of Microsoft KB 943891', () => {
    expect(listed).toHaveLength(107);
    expect(codesOf('iis').sort(ascending)).toEqual(listed.sort(ascending));
  });
});
