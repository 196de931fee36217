import { useEffect, useRef } from 'react';
import type { Code } from '../../data/catalogue/schema';
import { call } from '../shell/bridge';
import { findCode, tableOf } from '../shell/catalogue';
import { useLanguage, useText } from '../shell/language';
import styles from './detail.module.css';
import { Facts } from './facts';
import { Guide } from './guide';
import { PinButton } from './pin-button';
import { TextList } from './text-list';

type Props = {
  code: Code;
  /** The protocol of the guide whose words about the code are to be seen first. */
  guide?: string | undefined;
  onGo: (code: Code) => void;
  /** The user asks for the context menu of the code. */
  onMenu: () => void;
};

/** All that the tables say about a code. */
export function Detail({ code, guide, onGo, onMenu }: Props) {
  const say = useText();
  const language = useLanguage();
  const place = useRef<HTMLElement>(null);
  const table = tableOf(code.protocol);
  const tone = table?.classes.find((one) => one.id === code.class)?.tone;
  const origin = code.origin && table?.origins?.[code.origin]?.title[language];
  const { id } = code;
  // Another code starts at its top, or at what the guide says that led here.
  useEffect(() => {
    if (!id) return;
    const asked = guide && place.current?.querySelector(`[data-guide="${guide}"]`);
    if (asked) asked.scrollIntoView();
    else place.current?.scrollTo(0, 0);
  }, [id, guide]);

  const goTo = (id: string) => {
    const other = findCode(id);
    if (!other) return null;
    const prefix =
      other.protocol === code.protocol ? '' : `${tableOf(other.protocol)?.title[language]} `;
    return (
      <button key={id} type="button" className={styles.link} onClick={() => onGo(other)}>
        <b>{`${prefix}${other.code}`}</b> {other.title[language]}
      </button>
    );
  };
  return (
    <article
      ref={place}
      className={styles.detail}
      aria-label={say('detail.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onContextMenu={(event) => {
        // A text that is selected has a menu of its own.
        if (getSelection()?.toString()) return;
        event.preventDefault();
        onMenu();
      }}
    >
      <header className={styles.head}>
        <h2 data-tone={tone}>{code.code}</h2>
        <div className={styles.titles}>
          <p className={styles.title}>{code.title[language]}</p>
          <p className={styles.name}>
            <span lang="en">{code.name}</span>
            <span className={styles.status} data-status={code.status}>
              {say(`status.${code.status}`)}
            </span>
            {origin && <span>{say('detail.from', { origin })}</span>}
          </p>
        </div>
        <PinButton code={code} />
      </header>
      <p className={styles.summary}>{code.summary[language]}</p>
      {code.detail && <p>{code.detail[language]}</p>}
      <TextList title="detail.use" items={code.use} />
      <TextList title="detail.avoid" items={code.avoid} />
      <TextList title="detail.causes" items={code.causes} />
      <TextList title="detail.client" items={code.fixes?.client} />
      <TextList title="detail.server" items={code.fixes?.server} />
      {code.decide?.map(({ between, question }) => (
        <section key={between.join()} className={styles.decide}>
          <h3>
            {say('detail.decide', { code: between.map((id) => findCode(id)?.code).join(' / ') })}
          </h3>
          <p>{question[language]}</p>
          <div className={styles.links}>{between.map(goTo)}</div>
        </section>
      ))}
      {code.note && (
        <section>
          <h3>{say('detail.note')}</h3>
          <p>{code.note[language]}</p>
        </section>
      )}
      <Facts code={code} />
      {code.guidedBy?.map((entry) => (
        <Guide key={entry.id} entry={entry} />
      ))}
      {code.related && (
        <section>
          <h3>{say('detail.related')}</h3>
          <div className={styles.links}>{code.related.map(goTo)}</div>
        </section>
      )}
      <section>
        <h3>{say('detail.source')}</h3>
        <button
          type="button"
          className={styles.source}
          title={say('detail.openSource', { source: code.source.name })}
          onClick={() => call('windows.openSource', code.id)}
        >
          {code.source.name}
        </button>
      </section>
    </article>
  );
}
