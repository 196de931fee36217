import type { Row } from './row';

/** Fewer than these take no more room than the row that would stand for them. */
const LEAST = 3;

/**
 * Rows with the sub-codes of a code that is among them folded into one row: of `404`, what IIS adds
 * to it. It stands where the first of them stood.
 *
 * @param query what was asked: who types the point of `404.` asks for what comes after it.
 */
export function foldSubCodes(rows: readonly Row[], query: string): readonly Row[] {
  if (query.includes('.')) return rows;
  const parents = new Set(rows.map(({ code }) => `${code.protocol} ${code.code}`));
  const groups = new Map<string, Row[]>();
  const groupOf = (row: Row): Row[] | undefined => {
    const parent = parentOf(row);
    if (!parent || !parents.has(`${row.code.protocol} ${parent}`)) return undefined;
    const key = `${row.code.protocol} ${parent} ${row.code.origin ?? ''}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  for (const row of rows) groupOf(row)?.push(row);
  return rows.flatMap((row) => {
    const group = groupOf(row);
    if (!group || group.length < LEAST) return [row];
    return group[0] === row ? [{ code: row.code, folded: group }] : [];
  });
}

/** The code that a row's is a sub-code of: `404` of `404.3`. */
const parentOf = ({ code }: Row): string | undefined => /^(\d+)\.\d+$/.exec(code.code)?.[1];
