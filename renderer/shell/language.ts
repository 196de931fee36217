import type { Language } from '../../data/catalogue/schema';
import { type MessageKey, text } from '../../data/i18n';
import { useSnapshot } from './state';

/** The language that pages speak now. */
export function useLanguage(): Language {
  const { settings, systemLanguage } = useSnapshot();
  return settings.language === 'system' ? systemLanguage : settings.language;
}

/** A function from a text's key to the text in the language of now. */
export function useText() {
  const language = useLanguage();
  return (key: MessageKey, values?: Record<string, string | number>) => text(language, key, values);
}
