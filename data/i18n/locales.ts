import { locales } from './messages';

/** A language of the interface, as a BCP 47 tag. */
export type Language = keyof typeof locales;
export const languages = Object.keys(locales) as Language[];

/** What a language calls itself. */
export const nameOfLanguage = (language: Language): string => locales[language].name;

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * The language to speak to somebody.
 *
 * @param preferred BCP 47 tags or names of POSIX locales such as `zh_TW.UTF-8`, the dearest first.
 * @returns the first of them that we speak, in whatever region; else English.
 */
export function matchLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const same = languages.find((language) => primary(language) === primary(tag));
    if (same) return same;
  }
  return 'en';
}
