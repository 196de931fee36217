import type * as v from 'valibot';

/** Something wrong in a table, and the edit that mends it. */
export type Problem = { file: string; row: string; message: string };

/** What is wrong with a value and what to do, after the value's name. */
export function wording(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never')
    return 'is not a key of the schema: remove it or correct its spelling';
  if (issue.received === 'undefined') return `is missing: add it (${issue.expected})`;
  return issue.message.startsWith('Invalid')
    ? `must be ${issue.expected}, not ${issue.received}: correct it (codes and numbers are quoted strings)`
    : issue.message;
}
