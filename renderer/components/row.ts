import { type Code, type Language, languages } from '../../data/catalogue/schema';
import type { Match } from '../../data/search';

/** A code as a list shows it: found by a lookup, or in its place in a table or among the pins. */
export type Row = Pick<Match, 'code'> &
  Partial<Pick<Match, 'marks' | 'evidence'>> & {
    /** What a guide says about the code, where its own words stand in the list. */
    entry?: Code;
    /** The rows that it stands for, the first of which has its code. */
    folded?: readonly Row[];
  };

/** A row in the words of a guide, if that has some for its code. */
export function rowInGuide(row: Row, protocol: string): Row {
  const entry = row.code.guidedBy?.find((one) => one.protocol === protocol);
  if (!entry) return row;
  // What matched in other words can't be marked in these.
  return { code: row.code, entry, ...(row.marks?.code && { marks: { code: row.marks.code } }) };
}

/**
 * What matched of the texts that a row doesn't show in a language: another name, or its title in
 * the other language. Undefined where the row itself shows why it was found.
 */
export function viaOf({ code, marks }: Row, language: Language): NonNullable<Row['marks']>['via'] {
  if (!marks || marks.code || marks.name || marks.title?.[language]) return undefined;
  if (marks.via) return marks.via;
  const other = languages.find((one) => one !== language && marks.title?.[one]);
  return other && { text: code.title[other], ranges: marks.title?.[other] ?? [] };
}

/** The id of a row's element, for what points to it. */
export const optionId = (row: Row | undefined) =>
  row && `option-${row.folded ? 'fold-' : ''}${row.code.id}`;
