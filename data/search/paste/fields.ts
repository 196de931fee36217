import type { FormatIndex } from '../index/formats';
import type { CodeMention } from './mention';

// `"status": 404`, `status=404`, `http.status_code: "404"`, `errno: -111`, `code: 'ECONNRESET'`.
const field =
  /(?<![\w.-])["']?([A-Za-z][\w.-]{1,50})["']?\s{0,3}(?::|=>?)\s{0,3}["']?(-?\d{1,5}(?:\.\d{1,3}){0,2}|[A-Z][A-Za-z_]{2,40})(?![\w.]|:\d|\/\d)/dg;
/** `NOT_FOUND`, `NotFound`; not a word that happens to begin with a capital. */
const constantName = /^[A-Z_]+$|^[A-Z][a-z]+[A-Z]/;

/** Fields of JSON, key=value and inspected objects, where the key says what the number is. */
export function* readFields({ fields }: FormatIndex, line: string): Generator<CodeMention> {
  if (line.search(field) < 0) return;
  for (const match of line.matchAll(field)) {
    const [, name, value] = match as unknown as [string, string, string];
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const formats = fields.get(name.toLowerCase().replace(/[^a-z]/g, '')) ?? [];
    const sure = formats.filter(({ near }) => near === undefined);
    const number = value.replace('-', '');
    const isName = /^[A-Z]/.test(value);
    const kind = isName ? 'names' : 'numbers';
    let scopes = sure
      .filter(({ values }) => values === undefined || values === kind)
      .flatMap((format) => format.scopes);
    if (isName && !constantName.test(value)) continue;
    if (!isName && scopes.length === 0) {
      scopes = formats
        .filter((one) => one.near?.test(line) && one.value?.test(number) !== false)
        .flatMap((one) => one.scopes);
    }
    // libuv's own numbers are negative, and so are Linux's in Node's `errno`.
    const codes = value === number ? [number] : [value, number];
    if (scopes.length > 0) yield { start, end, codes, scopes };
  }
}
