import type { Table } from '../catalogue/schema';
import { type Language, text } from '../i18n';
import type { LookupIndex } from './types';
import { unlisted } from './unlisted';

/** What is known of a code that no table has, in a sentence; undefined where none was asked for. */
export function describeUnlisted(
  index: LookupIndex,
  tables: readonly Table[],
  query: string,
  language: Language,
): string | undefined {
  const found = unlisted(index, query);
  if (found?.kind !== 'code') {
    return found && text(language, `results.${found.kind}`, { ...found });
  }
  const { code } = found;
  const table = tables.find(({ protocol }) => protocol === found.protocol);
  const protocol = table?.title[language] ?? found.protocol;
  const number = Number(code);
  const range = table?.classes.find(
    (one) => one.range && number >= one.range[0] && number <= one.range[1],
  );
  return range
    ? text(language, 'results.unlistedIn', { protocol, code, range: range.title[language] })
    : text(language, 'results.unlisted', { protocol, code });
}
