import type { Code, Language, Localized } from '../data/catalogue/schema';
import type { CopyFormat } from '../data/settings/settings';

/**
 * The text that copying a code puts on the clipboard.
 *
 * @param protocol the title of the code's table.
 * @example `404 Not Found`, `HTTP 404 Not Found`, `[HTTP 404 Not Found](https://…)`
 */
export function copyText(
  code: Code,
  protocol: Localized,
  format: CopyFormat,
  language: Language,
): string {
  const named = code.name === code.code ? code.code : `${code.code} ${code.name}`;
  switch (format) {
    case 'code':
      return code.code;
    case 'code-name':
      return named;
    case 'protocol-code-name':
      return `${protocol[language]} ${named}`;
    case 'title':
      return `${code.code} ${code.title[language]}`;
    case 'markdown':
      return `[${protocol[language]} ${named}](${code.source.url})`;
  }
}

/** The constant that stands for a code in a programming language, if the tables know one. */
export const constantText = (code: Code, language: string) =>
  code.constants.find((constant) => constant.language === language)?.name;
