import { memo } from 'react';
import type { Language } from '../../data/catalogue/schema';
import { text } from '../../data/i18n';
import { tableOf } from '../shell/catalogue';
import styles from './code-row.module.css';
import { Icon } from './icons';
import { Marked } from './marked';
import { type Row, viaOf } from './row';

type Props = {
  row: Row;
  language: Language;
  pinned: boolean;
  showProtocol: boolean;
  /** The digit that picks the row, if one does. */
  digit: number | undefined;
};

/** A code in a list: what it means in a line, and why it was found. */
export const CodeRow = memo(function CodeRow(props: Props) {
  const { row, language, pinned, showProtocol, digit } = props;
  const { code, marks, evidence } = row;
  const table = tableOf(code.protocol);
  const title = code.title[language];
  const tone = table?.classes.find((one) => one.id === code.class)?.tone;
  const origin = code.origin && table?.origins?.[code.origin]?.title[language];
  const via = viaOf(row, language);
  const sameName = code.name.toLowerCase() === title.toLowerCase() || code.name === code.code;
  return (
    <div className={styles.row}>
      <span className={styles.code} data-tone={tone} data-long={code.code.length > 7}>
        <Marked text={code.code} ranges={marks?.code} />
      </span>
      <span className={styles.texts}>
        <span className={styles.title} data-field="title">
          <Marked text={title} ranges={marks?.title?.[language]} />
        </span>
        {!sameName && (
          <span className={styles.name} lang="en">
            <Marked text={code.name} ranges={marks?.name} />
          </span>
        )}
        {via && (
          <span className={styles.via}>
            <Marked text={via.text} ranges={via.ranges} />
          </span>
        )}
        <br />
        <span className={styles.summary}>
          {evidence && <b>{text(language, 'results.evidence', { text: evidence.text })} </b>}
          {code.summary[language]}
        </span>
      </span>
      {origin && <span className={styles.badge}>{origin}</span>}
      {showProtocol && <span className={styles.badge}>{table?.title[language]}</span>}
      {digit && <kbd className={styles.digit}>Alt {digit}</kbd>}
      {/* For the mouse alone: an option of a list may hold no button, and the keyboard and screen
          readers have Ctrl+D and the star of the details. */}
      <span aria-hidden="true" className={styles.star} data-star data-pinned={pinned}>
        <Icon name="star" />
      </span>
    </div>
  );
});
