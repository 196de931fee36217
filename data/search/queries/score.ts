import * as v from 'valibot';

const ids = v.array(v.string());
const query = v.pipe(
  v.strictObject({
    q: v.string(),
    kind: v.string(),
    /** The first row is one of these. */
    first: v.optional(ids),
    /** One of these is among the first three. */
    top3: v.optional(ids),
    top5: v.optional(ids),
    /** All of `top3` or `top5` are among so many. */
    all: v.optional(v.boolean()),
    /** There is no right row. */
    none: v.optional(v.boolean()),
  }),
  v.check(
    ({ first, top3, top5, none }) => [first, top3, top5, none].some((one) => one !== undefined),
    'says nothing of what is right: write first, top3, top5 or none',
  ),
);

/** A query and what is right for it. */
export type Query = v.InferOutput<typeof query>;

/**
 * Reads queries, one JSON object a line.
 *
 * @throws with the number of the line that is wrong, and why.
 */
export function readQueries(lines: string): Query[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return v.parse(query, JSON.parse(line));
    } catch (error) {
      throw new Error(`line ${at + 1}: ${(error as Error).message}`);
    }
  });
}

/** Whether these rows, by their ids, are right for a query. */
export function isRight({ first, top3, top5, all, none }: Query, rows: readonly string[]): boolean {
  if (none) return rows.length === 0;
  if (first && !first.includes(rows[0] ?? '')) return false;
  return [3, 5].every((count) => {
    const wanted = count === 3 ? top3 : top5;
    const among = rows.slice(0, count);
    if (!wanted) return true;
    return all ? wanted.every((id) => among.includes(id)) : wanted.some((id) => among.includes(id));
  });
}
