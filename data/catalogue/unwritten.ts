import { languages } from '../i18n/locales';
import type { CodeSource, Localized } from './schema';

const summaries: Record<string, string> = {
  'zh-CN': '目前只收录了名称和数值，还没有写说明。',
  en: 'Only its name and number are here. Nothing is written about it yet.',
};
const inEach = (say: (language: string) => string | undefined) =>
  Object.fromEntries(languages.map((language) => [language, say(language) ?? say('en')]));

/** What a code is called, and said to be, of which only the name and the number are known. */
export const unwrittenTexts = (name: string): Pick<CodeSource, 'title' | 'summary'> => ({
  title: inEach(() => name) as Localized,
  summary: inEach((language) => summaries[language]) as Localized,
});
