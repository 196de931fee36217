import type { Language } from '../catalogue/schema';
import { en } from './messages/en';
import { zhCN } from './messages/zh-CN';

export type TextKey = keyof typeof en;
export type Texts = Record<TextKey, string>;

const catalogues: Record<Language, Texts> = { en, 'zh-CN': zhCN };

/**
 * A text of the catalogue in a language.
 *
 * @param values what stands in the text's `{places}`.
 */
export function text(
  language: Language,
  key: TextKey,
  values: Record<string, string | number> = {},
): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
