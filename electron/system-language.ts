import { app } from 'electron';
import type { Language } from '../data/catalogue/schema';

/** The language of the system, as far as Codepin speaks it. */
export const systemLanguage = (): Language =>
  /^zh/i.test(app.getPreferredSystemLanguages()[0] ?? app.getLocale()) ? 'zh-CN' : 'en';
