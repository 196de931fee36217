import type { Code } from '../../data/catalogue/schema';
import { call } from '../shell/bridge';
import { tableOf } from '../shell/catalogue';
import { useLanguage, useText } from '../shell/language';
import styles from './detail.module.css';
import { Facts } from './facts';
import { TextList } from './text-list';

/** What a guide says about a code of another table: when to use it, and what belongs to it. */
export function Guide({ entry }: { entry: Code }) {
  const say = useText();
  const language = useLanguage();
  const { source } = entry;
  return (
    <section className={styles.guide} data-guide={entry.protocol}>
      {/* The head of the details may be out of sight: the guide's tab opens them here. */}
      <h3>
        {tableOf(entry.protocol)?.title[language]} {entry.code} · {entry.title[language]}
      </h3>
      <p>{entry.summary[language]}</p>
      {entry.detail && <p>{entry.detail[language]}</p>}
      <TextList title="detail.use" items={entry.use} level={4} />
      <TextList title="detail.avoid" items={entry.avoid} level={4} />
      <TextList title="detail.client" items={entry.fixes?.client} level={4} />
      <TextList title="detail.server" items={entry.fixes?.server} level={4} />
      {entry.decide?.map(({ between, question }) => (
        <p key={between.join()}>{question[language]}</p>
      ))}
      {entry.note && <p>{entry.note[language]}</p>}
      <Facts code={entry} level={4} />
      <button
        type="button"
        className={styles.source}
        title={say('detail.openSource', { source: source.name })}
        onClick={() => call('windows.openSource', entry.id)}
      >
        {source.name}
      </button>
    </section>
  );
}
