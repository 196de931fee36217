import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { request, requestOf, requestOfUrl } from './arguments';

describe('a command line', () => {
  test.each([
    [[], { kind: 'open' }],
    [['--toggle'], { kind: 'toggle' }],
    [['--hidden'], { kind: 'hidden' }],
    [['--lookup', '404'], { kind: 'lookup', query: '404' }],
    [['--lookup=404'], { kind: 'lookup', query: '404' }],
    [['--lookup=a=b'], { kind: 'lookup', query: 'a=b' }],
    [['--lookup', 'not found'], { kind: 'lookup', query: 'not found' }],
    [['codepin://http/404'], { kind: 'reveal', protocol: 'http', code: '404' }],
    [['CODEPIN://lookup?q=404'], { kind: 'lookup', query: '404' }],
  ])('%j is understood', (argv, request) => {
    expect(requestOf(argv)).toEqual(request);
  });

  test("passes over switches and files that are not Codepin's", () => {
    expect(requestOf(['--no-sandbox', '--lookups', 'file.txt', '--toggle'])).toEqual({
      kind: 'toggle',
    });
    expect(requestOf(['--ozone-platform=x11', 'http://codepin'])).toEqual({ kind: 'open' });
  });

  test('does the first of several requests', () => {
    expect(requestOf(['--hidden', '--toggle'])).toEqual({ kind: 'hidden' });
  });

  test.each([[['--lookup']], [['--lookup=']], [['--lookup', '']]])(
    '%j is refused for want of a query',
    (argv) => {
      expect(requestOf(argv)).toEqual({
        kind: 'refused',
        reason: '--lookup needs a query: --lookup 404',
      });
    },
  );

  test('with an address that is rubbish is refused, not opened', () => {
    expect(requestOf(['codepin://'])).toMatchObject({ kind: 'refused' });
  });
});

describe('an address', () => {
  test.each([
    ['codepin://http/404', 'http', '404'],
    ['codepin://smtp/5.7.1', 'smtp', '5.7.1'],
    ['codepin://http/420@twitter', 'http', '420@twitter'],
    ['codepin://http/420%40twitter', 'http', '420@twitter'],
    ['codepin://grpc/NOT_FOUND', 'grpc', 'NOT_FOUND'],
    ['codepin://os-errors/0x80070005', 'os-errors', '0x80070005'],
    ['codepin://http/%E6%9C%AA', 'http', '未'],
    ['CodePin://http/404', 'http', '404'],
  ])('%s names a code', (url, protocol, code) => {
    expect(requestOfUrl(url)).toEqual({ kind: 'reveal', protocol, code });
  });

  test.each([
    ['codepin://lookup?q=404', '404'],
    ['codepin://lookup/?q=404', '404'],
    ['codepin://lookup?q=not%20found', 'not found'],
    ['codepin://lookup?q=not+found', 'not found'],
    ['codepin://lookup?q=%E8%B6%85%E6%97%B6', '超时'],
    ['codepin://lookup?q=a%26b%3Dc', 'a&b=c'],
  ])('%s asks for a lookup', (url, query) => {
    expect(requestOfUrl(url)).toEqual({ kind: 'lookup', query });
  });

  test.each([
    ['', 'nothing'],
    ['codepin', 'no scheme'],
    ['codepin:', 'no host'],
    ['codepin://', 'no host'],
    ['codepin:http/404', 'no host'],
    ['codepin:///404', 'no host'],
    ['https://http/404', 'another scheme'],
    ['javascript:alert(1)', 'another scheme'],
    ['codepins://http/404', 'another scheme'],
    ['codepin://http', 'no code'],
    ['codepin://http/', 'no code'],
    ['codepin://http/404/', 'a path too deep'],
    ['codepin://http/404/500', 'a path too deep'],
    ['codepin://http//404', 'a path too deep'],
    ['codepin://http/4%2F4', 'a hidden slash'],
    ['codepin://http/..%2F..%2Fetc', 'a hidden path'],
    ['codepin://http/not%20found', 'a blank'],
    ['codepin://http/4%0A04', 'a line break'],
    ['codepin://http/%', 'a broken escape'],
    ['codepin://http/%E6%9C', 'half a character'],
    ['codepin://ht_tp/404', 'a name no table has'],
    ['codepin://4http/404', 'a name no table has'],
    ['codepin://http/404?q=500', 'a query that is not asked for'],
    ['codepin://http/404#top', 'a fragment'],
    ['codepin://http:80/404', 'a port'],
    ['codepin://me@http/404', 'a user'],
    ['codepin://me:secret@http/404', 'a password'],
    ['codepin://lookup', 'no query'],
    ['codepin://lookup?q=', 'an empty query'],
    ['codepin://lookup?Q=404', 'another parameter'],
    ['codepin://lookup?q=404&run=rm', 'more than a query'],
    ['codepin://lookup?q=404&q=500', 'two queries'],
    ['codepin://lookup/404?q=404', 'a path and a query'],
    [`codepin://http/${'4'.repeat(61)}`, 'a code too long'],
    [`codepin://lookup?q=${'4'.repeat(2000)}`, 'a query too long'],
  ])('%j is refused: %s', (url) => {
    const request = requestOfUrl(url);
    expect(request).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('use codepin://http/404 or codepin://lookup?q=404'),
    });
  });
});

test('no command line whatever throws, and none that is handed on is longer than a message takes', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '--lookup',
      '--toggle',
      '--hidden',
      '--lookup=',
      'codepin://',
      'codepin:',
      '--',
    ),
    fc.webUrl().map((url) => url.replace(/^https?/, 'codepin')),
    fc
      .tuple(fc.string({ minLength: 1, maxLength: 10 }), fc.nat(100_000))
      .map(([piece, times]) => piece.repeat(times).slice(0, 1_000_000)),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
      const asked = requestOf(argv);
      expect(v.is(request, asked)).toBe(true);
      if (asked.kind !== 'refused')
        expect(Buffer.byteLength(JSON.stringify(argv))).toBeLessThan(16_000);
      expect(JSON.stringify(asked).length).toBeLessThan(16_000);
    }),
    { numRuns: 2000 },
  );
});
