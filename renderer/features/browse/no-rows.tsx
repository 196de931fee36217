import { describeMissing } from '../../shell/catalogue';
import { useLanguage, useText } from '../../shell/language';
import styles from './no-rows.module.css';

/** What stands in place of an empty list: why it is empty, and what to do about it. */
export function NoRows(props: {
  id: string;
  query: string;
  /** How many codes the other protocols have for the query. */
  elsewhere: number;
  onElsewhere: () => void;
}) {
  const say = useText();
  const { id, query, elsewhere, onElsewhere } = props;
  const language = useLanguage();
  const asked = query.trim() !== '';
  const missing = elsewhere > 0 ? undefined : describeMissing(query, language);
  const none = elsewhere > 0 ? 'results.noneHere' : 'results.none';
  return (
    <div id={id} className={styles.none}>
      <p>{asked ? (missing ?? say(none, { query })) : say('pinned.none')}</p>
      {elsewhere > 0 ? (
        <button type="button" className={styles.elsewhere} onClick={onElsewhere}>
          {elsewhere === 1
            ? say('results.elsewhereOne')
            : say('results.elsewhere', { count: elsewhere })}{' '}
          <kbd>Enter</kbd>
        </button>
      ) : (
        <p>{asked ? say('results.try') : say('pinned.hint')}</p>
      )}
    </div>
  );
}
