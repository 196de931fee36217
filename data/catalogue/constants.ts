import type { CodeSource, Constant, TableSource } from './schema';

const wordsOf = (name: string) =>
  name
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

const cases: Record<string, (words: string[]) => string> = {
  UPPER_SNAKE: (words) => words.join('_').toUpperCase(),
  lower_snake: (words) => words.join('_').toLowerCase(),
  Pascal: (words) =>
    words
      .map((word) =>
        /^[A-Z]{2,}$/.test(word)
          ? word
          : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
      )
      .join(''),
};

/**
 * The constants that stand for a code, one or more per programming language.
 *
 * Derived by the table's rules from the official name; what the row itself says about a language
 * replaces what the rule says, and `null` there means the language has none.
 */
export function constantsOf(rules: TableSource['constants'], code: CodeSource): Constant[] {
  const derived = code.status === 'unofficial' || code.status === 'unused' ? [] : (rules ?? []);
  const byLanguage: Record<string, string | string[] | null> = {};
  for (const rule of derived) {
    byLanguage[rule.language] = rule.pattern.replace(/\{(\w+)\}/, (whole, name: string) =>
      cases[name] ? cases[name](wordsOf(code.name)) : whole,
    );
  }
  return Object.entries({ ...byLanguage, ...code.constants }).flatMap(([language, names]) =>
    names === null ? [] : [names].flat().map((name) => ({ language, name })),
  );
}
