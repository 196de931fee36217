import type { Language } from './locales';
import { locales } from './messages';
import { en, type MessageKey, type Messages } from './messages/en';

export type { Language, MessageKey };

/**
 * A message in a language; in English where the language lacks it.
 *
 * @param values what stands in the message's `{places}`.
 */
export function text(
  language: Language,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  const messages: Partial<Messages> = locales[language].messages;
  return (messages[key] ?? en[key]).replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
