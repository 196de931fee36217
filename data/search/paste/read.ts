import { plain } from '../fold';
import type { LookupIndex } from '../types';
import { readAccessLog } from './access';
import { readClients } from './clients';
import { readConstants } from './constants';
import { readDialogue, speakerOf } from './dialogue';
import { readFields } from './fields';
import { readHttp } from './http';
import { columnsOf, readIis } from './iis';
import { readNamedCodes, readPhrases } from './phrases';
import type { Paste, Piece } from './piece';
import { readProcess } from './process';
import { type Resolved, resolve } from './resolve';
import { readDns, readGrpc, readHttp2, readTls } from './rpc';
import { readCurl, readSystem } from './system';
import { readWebSocket } from './websocket';

/** What is read of a paste: enough for a stack trace, little enough for a keystroke. */
const MOST_TEXT = 30_000;
const MOST_LINE = 2_000;

/** Formats that fill a line: once one is recognised, nothing else on the line is a code. */
const wholeLines = [readIis, readAccessLog];
/** Formats that are a part of a line, the surest first: of two that overlap the first one counts. */
const parts = [
  readGrpc,
  readHttp2,
  readTls,
  readCurl,
  readClients,
  readDialogue,
  readProcess,
  readSystem,
  readWebSocket,
  readHttp,
  readFields,
  readDns,
];

/** All pieces of a text that look like codes, line by line; offsets are those of the text as given. */
export function* readText(
  index: LookupIndex,
  text: string,
): Generator<Resolved & { text: string }> {
  const { text: all, from } = plain(text.slice(0, MOST_TEXT));
  const paste = { columns: columnsOf(all), speaker: speakerOf(all) };
  for (const { 0: line, index: start } of all.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    for (const piece of readLine(index, line.slice(0, MOST_LINE), paste)) {
      const range = { start: from(start + piece.start), end: from(start + piece.end) };
      yield { ...piece, ...range, text: text.slice(range.start, range.end) };
    }
  }
}

function readLine(index: LookupIndex, line: string, paste: Paste): Resolved[] {
  for (const reader of wholeLines) {
    const pieces = known(index, reader(line, paste));
    if (pieces.length > 0) return pieces;
  }
  const found = parts.flatMap((reader) => [...reader(line, paste)]);
  const named = [...readNamedCodes(index, line)];
  // macOS's `[Errno 61] Connection refused`: Linux calls 61 something else, and the words decide.
  const sure = found.flatMap((piece) =>
    named
      .filter(({ start, end }) => start === piece.start && end === piece.end)
      .map(({ rows }) => (rows ? { ...piece, rows } : piece)),
  );
  const pieces = known(index, [...sure, ...found, ...named, ...readConstants(index, line)]);
  return pieces.length > 0 ? pieces : known(index, readPhrases(index, line));
}

/** In the order of the line, without those that no table knows or that overlap one before them. */
function known(index: LookupIndex, pieces: Iterable<Piece>): Resolved[] {
  const kept: Resolved[] = [];
  for (const piece of pieces) {
    if (kept.some(({ start, end }) => piece.start < end && start < piece.end)) continue;
    const resolved = resolve(index, piece);
    if (resolved) kept.push(resolved);
  }
  return kept.sort((a, b) => a.start - b.start);
}
