import type { FormatIndex, TextFormat } from '../index/formats';
import type { CodeMention } from './mention';

// What a client sends mentions no code, whatever stands in it.
const sent = /^\s*(?:>|-{2,4}>|C:|Command:|命令:)/i;

/**
 * What the patterns of some formats find on a line.
 *
 * @param spoken the protocol of the whole text's dialogue, if it is one.
 */
export function* readPatterns(
  { dialogues }: FormatIndex,
  formats: readonly TextFormat[],
  line: string,
  spoken: string | undefined,
): Generator<CodeMention> {
  for (const { pattern, near, dialogue, scopes } of formats) {
    // `matchAll` makes a new expression each time, and nearly all formats are not there.
    if (line.search(pattern) < 0 || (near && !near.test(line))) continue;
    if (dialogue && (sent.test(line) || (dialogueOf(dialogues, line) ?? spoken) !== dialogue))
      continue;
    for (const match of line.matchAll(pattern)) {
      for (const [group, range] of (match.indices ?? []).entries()) {
        if (group === 0 || !range || range[0] === range[1]) continue;
        const code = match[group] as string;
        // With its minus where a table has it so: `[Errno -2]` of getaddrinfo.
        const codes = /^-\d/.test(code) ? [code, code.slice(1)] : [code];
        yield { start: range[0], end: range[1], codes, scopes };
      }
    }
  }
}

/** The protocol whose words a text has; undefined if it has nobody's or those of several. */
export function dialogueOf(dialogues: FormatIndex['dialogues'], text: string): string | undefined {
  const speaking = dialogues.filter(({ words }) => words.test(text));
  return speaking.length === 1 ? speaking[0]?.protocol : undefined;
}
