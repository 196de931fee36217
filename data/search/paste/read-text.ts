import { penalty } from '../boosts';
import { plain } from '../fold';
import type { LookupIndex } from '../types';
import { columnsOf, readColumns } from './columns';
import { readConstants } from './constants';
import { readFields } from './fields';
import { type CodeMention, type ResolvedMention, resolve } from './mention';
import { dialogueOf, readPatterns } from './patterns';
import { readNamedCodes, readPhrases } from './phrases';

/** What is read of a paste: enough for a stack trace, little enough for a keystroke. */
const MOST_TEXT = 30_000;
/** Patterns, a user's own too, see no more of a line: what they take is bounded so. */
const MOST_LINE = 2_000;

/**
 * Codes of which no table knows anything: of MySQL's server, Oracle, SQLSTATE, Windows. The words
 * beside them say less than they do, and would lead to another protocol's row.
 */
const foreignCode =
  /\bERROR \d{4} \([0-9A-Z]{5}\)|\b(?:ORA|TNS|PLS)-\d{5}\b|\bSQLSTATE\b|\b0x[89a-f][\da-f]{7}\b/i;

/** What the whole text says about its lines, where a single line does not give it away. */
type Context = { columns: readonly string[] | undefined; dialogue: string | undefined };

/** All places of a text that mention a code, line by line; offsets are those of the text as given. */
export function* readText(
  index: LookupIndex,
  text: string,
): Generator<ResolvedMention & { text: string }> {
  const { text: all, from } = plain(text.slice(0, MOST_TEXT));
  const context = {
    columns: columnsOf(all),
    dialogue: dialogueOf(index.formats.dialogues, all),
  };
  for (const { 0: line, index: start } of all.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    for (const mention of readLine(index, line.slice(0, MOST_LINE), context)) {
      const range = { start: from(start + mention.start), end: from(start + mention.end) };
      yield { ...mention, ...range, text: text.slice(range.start, range.end) };
    }
  }
}

function readLine(index: LookupIndex, line: string, context: Context): ResolvedMention[] {
  const { formats } = index;
  const columns = known(index, readColumns(formats, line, context.columns));
  if (columns.length > 0) return columns;
  const whole = known(index, readPatterns(formats, formats.wholeLine, line, context.dialogue));
  if (whole.length > 0) return whole;
  const found = [
    ...readPatterns(formats, formats.inLine, line, context.dialogue),
    ...readFields(formats, line),
  ];
  const named = [...readNamedCodes(index, line)];
  // macOS's `[Errno 61] Connection refused`: Linux calls 61 something else, and the words decide.
  const sure = found.flatMap((mention) =>
    named
      .filter(({ start, end }) => start === mention.start && end === mention.end)
      .map(({ rows }) => (rows ? { ...mention, rows } : mention)),
  );
  const constants = [...readConstants(index, line)];
  const isClass = ({ codes }: CodeMention) => /(?:Error|Exception|_FAILED)$/.test(codes[0] ?? '');
  const mentions = known(index, [
    ...sure,
    ...found,
    ...named,
    ...constants.filter((one) => !isClass(one)),
  ]);
  if (mentions.length > 0) return mentions;
  // What a row is called says more than what it is also called: `Unable to connect: Connection timed out`.
  const penaltyOf = penalty(index, 'name');
  const phrases = known(index, readPhrases(index, line)).sort(
    (a, b) => nearestIn(a, penaltyOf) - nearestIn(b, penaltyOf),
  );
  const isForeign = foreignCode.test(line);
  const sayEnough = isForeign ? phrases.filter((one) => isUsual(index, one)) : phrases;
  if (sayEnough.length > 0 || isForeign) return sayEnough;
  // The class of an exception says less than the words in it.
  return known(index, constants.filter(isClass));
}

/** Whether a phrase is what a code is called that people meet often. */
const isUsual = ({ common }: LookupIndex, { found }: ResolvedMention) =>
  found.rows().some((row) => found.of(row) === 0 && (common[row] as number) > 1);

/** In the order of the line, without those that no table knows or that overlap one before them. */
function known(index: LookupIndex, mentions: Iterable<CodeMention>): ResolvedMention[] {
  const kept: ResolvedMention[] = [];
  for (const mention of mentions) {
    if (kept.some(({ start, end }) => mention.start < end && start < mention.end)) continue;
    const resolved = resolve(index, mention);
    if (resolved) kept.push(resolved);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** How near the nearest row of a mention is, with what it is further away for being met rarely. */
function nearestIn({ found }: ResolvedMention, penaltyOf: (row: number) => number): number {
  return Math.min(...found.rows().map((row) => found.of(row) + penaltyOf(row)));
}
