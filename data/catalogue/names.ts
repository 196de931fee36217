import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Problem } from './problem';
import { type CodeSource, text } from './schema';
import { unwrittenTexts } from './unwritten';

const row = v.strictObject({
  code: text,
  name: text,
  /** Left out where the class follows from the number. */
  class: v.optional(v.string()),
  /** Divided by `|`. */
  aliases: v.optional(v.string()),
});

/**
 * Reads `names.csv`: codes of which only the name and the number are known yet, one a line, with the
 * columns `code`, `name`, `class` and `aliases`, of which the last two may be missing.
 *
 * @param source what the table cites for all of them.
 */
export function readNames(
  file: string,
  csv: string | undefined,
  source: CodeSource['source'],
): { codes: CodeSource[]; problems: Problem[] } {
  const codes: CodeSource[] = [];
  const problems: Problem[] = [];
  if (csv === undefined) return { codes, problems };
  let records: unknown[];
  try {
    records = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    return { codes, problems: [{ file, row: 'CSV', message: (error as Error).message }] };
  }
  for (const [at, record] of records.entries()) {
    const result = v.safeParse(row, record);
    if (!result.success) {
      const message = v.summarize(result.issues);
      problems.push({ file, row: `row ${at + 1}`, message });
      continue;
    }
    const { code, name, class: named, aliases } = result.output;
    codes.push({
      code,
      name,
      status: 'standard',
      source,
      ...unwrittenTexts(name),
      ...(named && { class: named }),
      ...(aliases && { aliases: aliases.split('|') }),
      unwritten: true,
    });
  }
  return { codes, problems };
}
