import type { Language } from '../../data/i18n/locales';
import { withUse } from '../../data/library/library';
import type { Catalogue } from '../catalogue/catalogue';
import { constantText, copyText } from '../copy-text';
import type { Handlers } from '../ipc/domains';
import type { Stores } from '../stores/stores';

type Parts = Pick<Stores, 'settings' | 'library'> & {
  catalogue: Pick<Catalogue, 'find'>;
  language: () => Language;
  /** What binds Codepin to a key in the desktop's own settings. */
  bindingLine: () => string;
  writeText: (text: string) => unknown;
};

export function clipboardHandlers(parts: Parts): Handlers<'clipboard'> {
  const { settings, library, catalogue } = parts;
  return {
    async copyCode({ id, as }) {
      const found = catalogue.find(id);
      if (!found) return null;
      const { copyFormat, constantLanguage } = settings.get();
      const text =
        as === 'constant'
          ? constantText(found.code, constantLanguage)
          : copyText(found.code, found.table.title, copyFormat, parts.language());
      if (text === undefined) return null;
      await parts.writeText(text);
      library.set({ usage: withUse(library.get().usage, id, Date.now()) });
      return text;
    },
    async copyBinding() {
      await parts.writeText(parts.bindingLine());
    },
  };
}
