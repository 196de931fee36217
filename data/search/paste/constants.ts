import { wholeNames } from '../index/fields';
import { closenessOf, rowOf } from '../index/postings';
import { DISTANCE } from '../ranking';
import type { LookupIndex } from '../types';
import type { CodeMention } from './mention';

// `DEADLINE_EXCEEDED`, `ECONNREFUSED`, `SIGKILL`; words in capitals alone are emphasis, not constants.
const bare =
  /(?<![\w.:$/-])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{3,}|SIG[A-Z0-9]{2,})(?![\w.]\w)/g;
// `HttpStatus.NOT_FOUND`, `http.StatusTeapot`, `codes.Unavailable`, `StatusCode::NOT_FOUND`.
const qualified = /(?<![\w.:$/-])(?:[A-Za-z]\w*(?:\.|::)){1,6}[A-Z]\w{2,}(?![\w./]\w)/g;

// `discord.errors.ConnectionClosed`, `ssl.exceptions.…`: classes of exceptions, named as they please.
const exception = /(?:^|\.)(?:errors?|exceptions?)\./;

// `reqwest::Error`, `hyper.Error`: says that something failed, not what.
const anyError = /(?:^|\.|::)(?:Error|Exception|Timeout|Status)$/i;

/** Names of constants that some table has, as they stand in source code, stack traces and logs. */
export function* readConstants(index: LookupIndex, line: string): Generator<CodeMention> {
  for (const pattern of [bare, qualified]) {
    if (line.search(pattern) < 0) continue;
    for (const { 0: text, index: start } of line.matchAll(pattern)) {
      if (exception.test(text) || anyError.test(text)) continue;
      // A single word has to be a row's own name: `ERROR` is the end of many a constant.
      const most =
        pattern === bare && !text.includes('_') ? DISTANCE.name : DISTANCE.alias + DISTANCE.owned;
      const names = wholeNames(text.toLowerCase());
      const postings = names.flatMap((name) => [...index.names.of(name)]);
      const near = postings.filter((posting) => closenessOf(posting) <= most);
      const rows =
        pattern === bare ? near : near.filter((posting) => isNamed(index, posting, names));
      if (rows.length === 0) continue;
      yield { start, end: start + text.length, codes: [text], scopes: [] };
    }
  }
}

/** Whether a row has such an identifier: `errors.ConnectionClosed` is nothing that is titled in words. */
function isNamed(index: LookupIndex, posting: number, names: readonly string[]): boolean {
  const code = index.rows[rowOf(posting)];
  if (!code) return false;
  return [code.name, ...code.constants.map(({ name }) => name), ...(code.aliases ?? [])]
    .filter((name) => !/\s/.test(name))
    .some((name) => wholeNames(name.toLowerCase()).some((one) => names.includes(one)));
}
