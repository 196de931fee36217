import { en, type Messages } from './en';
import { zhCN } from './zh-CN';

/** A language of the interface. What its messages lack is said in English. */
type Locale = {
  /** Its own name for itself. */
  name: string;
  messages: Partial<Messages>;
};

/** All languages by their BCP 47 tags. A new one is a file beside this one, and a line here. */
export const locales = {
  'zh-CN': { name: '中文', messages: zhCN },
  en: { name: 'English', messages: en },
} satisfies Record<string, Locale>;
