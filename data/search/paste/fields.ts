import type { Piece, Reader } from './piece';

// `"status": 404`, `status=404`, `http.status_code: "404"`, `errno: -111`, `code: 'ECONNRESET'`.
const field =
  /(?<![\w.-])["']?([A-Za-z][\w.-]{1,50})["']?\s{0,3}(?::|=>?)\s{0,3}["']?(-?\d{1,5}(?:\.\d{1,3}){0,2}|[A-Z][A-Za-z_]{2,40})(?![\w.]|:\d|\/\d)/dg;

const http = `status statuscode httpstatus httpstatuscode httpcode responsecode responsestatus
  responsestatuscode respstatus elbstatuscode targetstatuscode upstreamstatus scstatus
  downstreamstatus originstatus originstatuscode edgeresponsestatus originresponsestatus
  httpresponsestatuscode httprequeststatus apierrorcode returnedstatus statuscodevalue`;

/** Where the value of a field is looked for, by the field's name without case and punctuation. */
const hintsOf = new Map<string, readonly string[]>([
  ...http.split(/\s+/).map((name) => [name, ['http']] as const),
  ...['grpcstatus', 'grpccode', 'grpcstatuscode', 'rpcgrpcstatuscode'].map(
    (name) => [name, ['grpc']] as const,
  ),
  ...['exitcode', 'exitstatus', 'returncode'].map((name) => [name, ['exit']] as const),
  ...['closecode', 'wsclosecode', 'websocketclosecode'].map(
    (name) => [name, ['websocket']] as const,
  ),
  ...['signal', 'sig', 'signo', 'si_signo', 'termsig'].map(
    (name) => [name, ['signal', 'exit']] as const,
  ),
  ['errno', ['errno']],
  ['rcode', ['dns']],
  ['dsn', ['smtp']],
  ['errcode', ['http2']],
]);

/** What a bare `code` is about, by what else stands on the line. */
const contexts: readonly [RegExp, RegExp, readonly string[]][] = [
  [/^[1-4]\d{3}$/, /clos|websocket|\bws\b|wasClean|disconnect|shard|gateway/i, ['websocket']],
  [/^[1-5]\d\d$/, /http|message|error|status|request|response|url|reason/i, ['http']],
  [/^\d{1,2}$/, /grpc|rpc|details|metadata/i, ['grpc']],
  [/^\d{1,3}$/, /exit|killed|child|process|command/i, ['exit']],
  [/^\d{1,3}$/, /\bOs \{|kind:/, ['errno']],
];

/** Fields of JSON, key=value and inspected objects, where the key says what the number is. */
export const readFields: Reader = function* read(line): Generator<Piece> {
  if (line.search(field) < 0) return;
  for (const match of line.matchAll(field)) {
    const [, name, value] = match as unknown as [string, string, string];
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const key = name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/^(?:resp|upstream)http/, 'http');
    if (/^[A-Z]/.test(value)) {
      // Google's APIs have `"status": "NOT_FOUND"`, dig has `status: NXDOMAIN`.
      const names = key === 'status' ? ['grpc', 'dns'] : hintsOf.get(key);
      if (names && /^[A-Z_]+$|^[A-Z][a-z]+[A-Z]/.test(value))
        yield { start, end, codes: [value], hints: names };
      continue;
    }
    const number = value.replace('-', '');
    const hints =
      hintsOf.get(key) ??
      (key === 'code'
        ? contexts.find(([form, near]) => form.test(number) && near.test(line))?.[2]
        : undefined);
    // libuv's own numbers are negative, and so are Linux's in Node's `errno`.
    const codes = value === number ? [number] : [value, number];
    if (hints) yield { start, end, codes, hints };
  }
};
