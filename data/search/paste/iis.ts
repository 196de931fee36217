import type { Piece, Reader } from './piece';

const verb = '(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE|PROPFIND|DEBUG|-)';
// Without a #Fields line: IIS's usual order ends in status, sub-status, Win32 status, time taken.
const usual = new RegExp(
  `^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d .*\\b${verb} .* (\\d{3}) (\\d{1,3}) (\\d{1,10})(?: \\d+){1,3}$`,
  'd',
);

/**
 * IIS logs in the W3C extended format, where status and sub-status are separate columns: `404 3` is
 * 404.3 (Microsoft KB 943891).
 */
export const readIis: Reader = function* read(line, { columns }) {
  if (line.startsWith('#')) return;
  if (columns) {
    const places = placesOf(line);
    if (places.length !== columns.length) return;
    const at = (name: string) => places[columns.indexOf(name)];
    yield* pieces(line, at('sc-status'), at('sc-substatus'), at('sc-win32-status'));
    return;
  }
  const indices = usual.exec(line)?.indices;
  if (indices) yield* pieces(line, indices[1], indices[2], indices[3]);
};

/** The columns that a log says it has. */
export const columnsOf = (text: string): string[] | undefined =>
  /^#Fields: (.{1,2000})$/m.exec(text)?.[1]?.trim().split(/\s+/);

type Place = readonly [start: number, end: number] | undefined;

const placesOf = (line: string): [number, number][] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => [index, index + text.length]);

function* pieces(line: string, status: Place, sub: Place, win32: Place): Generator<Piece> {
  if (!status) return;
  const code = line.slice(...status);
  const next = sub && sub[0] === status[1] + 1;
  const codes = sub ? [`${code}.${line.slice(...sub)}`, code] : [code];
  yield { start: status[0], end: next ? sub[1] : status[1], codes, hints: ['iis', 'http'] };
  if (!win32 || line.slice(...win32) === '0') return;
  yield { start: win32[0], end: win32[1], codes: [line.slice(...win32)], hints: ['win32'] };
}
