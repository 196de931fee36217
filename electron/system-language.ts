import { app } from 'electron';
import { type Language, matchLanguage } from '../data/i18n/locales';

/** The language of the system, as far as Codepin speaks it. */
export const systemLanguage = (): Language =>
  matchLanguage([app.getPreferredSystemLanguages()[0] ?? app.getLocale()]);
