import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type Problem, wording } from './problem';

/** Longer ones nobody can read; a pattern sees 2,000 characters of a line at the most. */
const LONGEST_PATTERN = 1500;

const pattern = v.pipe(
  v.string(),
  v.maxLength(LONGEST_PATTERN, `is longer than ${LONGEST_PATTERN} characters: divide it`),
  v.check((value) => compiles(value), 'is no regular expression: correct it'),
);

function compiles(value: string): boolean {
  try {
    return Boolean(new RegExp(value));
  } catch {
    return false;
  }
}

/** Where to look for the code: names of tables, owners or kinds of number, first to last. */
const scopes = v.optional(v.pipe(v.array(v.string()), v.minLength(1, 'is empty: remove the key')));
const names = v.pipe(v.array(v.string()), v.minLength(1, 'is empty: name at least one'));

const textPattern = v.strictObject({
  /** A regular expression, whose every group holds a code. */
  pattern,
  ignoreCase: v.optional(v.boolean()),
  /** Whether it takes up its line: nothing else on that is a code then. */
  wholeLine: v.optional(v.boolean()),
  /** What has to stand elsewhere on the line too; case doesn't matter. */
  near: v.optional(pattern),
  /** Whether it counts only in a dialogue of this protocol. */
  inDialogue: v.optional(v.boolean()),
  in: scopes,
  /** A line that it matches. */
  example: v.string(),
});

const field = v.strictObject({
  /** Of the field, in lower case and without punctuation: `http.status_code` is `httpstatuscode`. */
  names,
  /** Whether its value is a number or a name; either if left out. */
  values: v.optional(v.picklist(['numbers', 'names'], 'must be numbers or names')),
  /** What a number has to look like. */
  value: v.optional(pattern),
  near: v.optional(pattern),
  in: scopes,
  /** Of fields that ask what is near, the lowest comes first. */
  order: v.optional(v.number()),
});

const column = v.strictObject({
  /** Of a log in the W3C extended format: a code, and its sub-code. */
  names,
  in: scopes,
  /** The value that stands for no code. */
  none: v.optional(v.string()),
});

const row = v.strictObject({
  /** A line of such a log without its header; each group is a column. */
  pattern,
  columns: names,
  example: v.string(),
});

/** The file `formats.yaml` of a protocol's folder: how its codes look in logs and consoles. */
const formats = v.strictObject({
  /** Of two formats that overlap, that of the lowest order counts. */
  order: v.number(),
  patterns: v.optional(v.array(textPattern)),
  fields: v.optional(v.array(field)),
  /** What only the two sides of this protocol say to each other, where replies begin with a number. */
  dialogue: v.optional(pattern),
  columns: v.optional(v.array(column)),
  rows: v.optional(v.array(row)),
});
export type Formats = v.InferOutput<typeof formats>;

/**
 * Reads and checks how a protocol's codes look in logs.
 *
 * @param file names it in problems.
 * @param text the content of `formats.yaml`; undefined where there is none.
 */
export function readFormats(
  file: string,
  text: string | undefined,
): { formats?: Formats; problems: Problem[] } {
  if (text === undefined) return { problems: [] };
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return { problems: [{ file, row: 'YAML', message: error.message }] };
  const result = v.safeParse(formats, document.toJS());
  if (result.success) {
    const unmatched = [...(result.output.patterns ?? []), ...(result.output.rows ?? [])].filter(
      (one) => !matchesExample(one),
    );
    const problems = unmatched.map((one) => ({
      file,
      row: `pattern ${one.pattern}`,
      message: 'finds no code in its example: correct one of them',
    }));
    return { formats: result.output, problems };
  }
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
    return { file, row: path || 'formats', message: wording(issue) };
  });
  return { problems };
}

function matchesExample(one: {
  pattern: string;
  ignoreCase?: boolean | undefined;
  example: string;
}) {
  const groups = new RegExp(one.pattern, one.ignoreCase ? 'i' : '').exec(one.example)?.slice(1);
  return groups?.some(Boolean) ?? false;
}
