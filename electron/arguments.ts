import * as v from 'valibot';

const text = v.string();
/** What a start of the program, first or second, asks for. */
export const request = v.variant('kind', [
  v.strictObject({ kind: v.literal('open') }),
  v.strictObject({ kind: v.literal('hidden') }),
  v.strictObject({ kind: v.literal('toggle') }),
  v.strictObject({ kind: v.literal('lookup'), query: text }),
  v.strictObject({ kind: v.literal('reveal'), protocol: text, code: text }),
  v.strictObject({ kind: v.literal('refused'), reason: text }),
]);
export type Request = v.InferOutput<typeof request>;

// A second start hands its command line to the first one in a message of 32 KB at most, with the
// request beside it: a longer one ends the first instance (electron#53157).
const mostBytes = 8000;

const refused = (reason: string): Request => ({ kind: 'refused', reason });

/**
 * Reads the command line of a start.
 *
 * @param argv the arguments after the executable (and after the app's folder in development).
 *   Switches that are not Codepin's belong to Electron and are passed over.
 */
export function requestOf(argv: readonly string[]): Request {
  const bytes = argv.reduce((sum, argument) => sum + Buffer.byteLength(argument), 0);
  if (bytes > mostBytes)
    return refused(
      `the command line has ${bytes} bytes; ${mostBytes} are the most. Shorten what is to be looked up, or paste it into the window`,
    );
  for (const [at, argument] of argv.entries()) {
    if (argument === '--toggle') return { kind: 'toggle' };
    if (argument === '--hidden') return { kind: 'hidden' };
    if (argument === '--lookup' || argument.startsWith('--lookup=')) {
      const query = argument === '--lookup' ? argv[at + 1] : argument.slice('--lookup='.length);
      return query?.trim() && !query.startsWith('--')
        ? { kind: 'lookup', query }
        : refused('--lookup needs a query: --lookup 404');
    }
    if (/^codepin:/i.test(argument)) return requestOfUrl(argument);
  }
  return { kind: 'open' };
}

/** Reads `codepin://PROTOCOL/CODE` and `codepin://lookup?q=QUERY`; refuses everything else. */
export function requestOfUrl(text: string): Request {
  const understood = 'use codepin://http/404 or codepin://lookup?q=404';
  if (text.length > 2000 || !URL.canParse(text))
    return refused(`not an address Codepin understands: ${understood}`);
  const url = new URL(text);
  const extra = url.username || url.password || url.port || url.hash;
  if (url.protocol !== 'codepin:' || extra)
    return refused(`not an address Codepin understands: ${understood}`);
  if (url.hostname === 'lookup') {
    const query = url.searchParams.get('q');
    const plain =
      (url.pathname === '' || url.pathname === '/') && [...url.searchParams.keys()].length === 1;
    return query && plain
      ? { kind: 'lookup', query }
      : refused(`codepin://lookup takes just q: ${understood}`);
  }
  let code: string;
  try {
    code = decodeURIComponent(url.pathname.slice(1));
  } catch {
    return refused(`the address is not encoded rightly: ${understood}`);
  }
  const sound =
    /^[a-z][a-z0-9-]*$/.test(url.hostname) &&
    /^[^/\s\p{Cc}]{1,60}$/u.test(code) &&
    url.search === '';
  return sound
    ? { kind: 'reveal', protocol: url.hostname, code }
    : refused(`no code is named in the address: ${understood}`);
}
