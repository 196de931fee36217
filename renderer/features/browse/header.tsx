import { Tabs } from '@base-ui/react/tabs';
import { languages, nameOfLanguage } from '../../../data/i18n/locales';
import { Icon } from '../../components/icons';
import { call } from '../../shell/bridge';
import { useCatalogue } from '../../shell/catalogue';
import { useLanguage, useText } from '../../shell/language';
import styles from './header.module.css';
import { Settings } from './settings';
import { pinnedTab } from './visible-codes';

/** The tabs, one a protocol, and the ways to the other language and the settings. */
export function Header() {
  const say = useText();
  const language = useLanguage();
  const { tables } = useCatalogue();
  const other = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
  // Never written out: one Chinese word in an English page has the start look for a Chinese font.
  const name = nameOfLanguage(other);
  return (
    <header className={styles.header}>
      <h1 className="unseen">Codepin</h1>
      <Tabs.List className={styles.tabs} aria-label={say('tabs.label')} activateOnFocus>
        {tables.map(({ protocol, title }) => (
          <Tabs.Tab key={protocol} value={protocol} className={styles.tab}>
            {title[language]}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value={pinnedTab} className={styles.tab}>
          {say('tabs.pinned')}
        </Tabs.Tab>
      </Tabs.List>
      <button
        type="button"
        className={styles.language}
        lang={other}
        aria-label={name}
        title={name}
        onClick={() => call('settings.set', { key: 'language', value: other })}
      >
        <Icon name="languages" />
      </button>
      <Settings />
    </header>
  );
}
