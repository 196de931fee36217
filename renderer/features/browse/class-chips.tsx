import type { Table } from '../../../data/catalogue/schema';
import { useLanguage, useText } from '../../shell/language';
import styles from './class-chips.module.css';

type Props = {
  table: Table;
  chosen: string | undefined;
  onChoose: (codeClass: string | undefined) => void;
};

/** The classes of a table, each a switch that filters by it and explains it. */
export function ClassChips({ table, chosen, onChoose }: Props) {
  const say = useText();
  const language = useLanguage();
  const used = table.classes.filter(({ id }) => table.codes.some((code) => code.class === id));
  const explained = used.find(({ id }) => id === chosen);
  return (
    <div className={styles.classes}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and asks for a legend */}
      <div role="group" aria-label={say('classes.label')} className={styles.chips}>
        {used.map(({ id, title, tone }) => (
          <button
            key={id}
            type="button"
            className={styles.chip}
            data-tone={tone}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id === chosen ? undefined : id)}
          >
            {title[language].startsWith(id) || /^[a-z-]+$/.test(id) ? '' : <b>{id}</b>}{' '}
            {title[language]}
          </button>
        ))}
      </div>
      <p className={styles.summary}>{(explained ?? table).summary[language]}</p>
    </div>
  );
}
