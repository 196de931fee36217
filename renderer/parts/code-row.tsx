import { useLanguage, useText } from '../language';
import { tableOf } from '../state';
import styles from './code-row.module.css';
import { Marked } from './marked';
import { RowStar } from './pin-button';
import type { Row } from './row';

/** One code as a row: what it is, what it means in a line, and why it was found. */
export function CodeRow({
  row,
  showProtocol,
  digit,
}: {
  row: Row;
  showProtocol: boolean;
  digit?: number | undefined;
}) {
  const say = useText();
  const language = useLanguage();
  const { code, marks = {}, evidence } = row;
  const table = tableOf(code.protocol);
  const origin = code.origin && table?.origins?.[code.origin]?.title[language];
  const tone = table?.classes.find((one) => one.id === code.class)?.tone;
  const title = code.title[language];
  const sameName = code.name.toLowerCase() === title.toLowerCase() || code.name === code.code;
  return (
    <>
      <span className={styles.code} data-tone={tone} data-long={code.code.length > 7}>
        <Marked text={code.code} ranges={marks.code} />
      </span>
      <span className={styles.texts}>
        <span className={styles.first}>
          <span className={styles.title}>
            <Marked text={title} ranges={marks[language]} />
          </span>
          {!sameName && (
            <span className={styles.name} lang="en">
              <Marked text={code.name} ranges={marks.name} />
            </span>
          )}
          {marks.via && (
            <span className={styles.via}>
              <Marked text={marks.via.text} ranges={marks.via.ranges} />
            </span>
          )}
        </span>
        <span className={styles.summary}>
          {evidence && <b>{say('results.evidence', { text: evidence.text })} </b>}
          {code.summary[language]}
        </span>
      </span>
      {origin && <span className={styles.badge}>{origin}</span>}
      {showProtocol && <span className={styles.badge}>{table?.title[language]}</span>}
      {digit !== undefined && <kbd className={styles.digit}>Alt {digit}</kbd>}
      <RowStar code={code} />
    </>
  );
}
