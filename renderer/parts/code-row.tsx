import { memo } from 'react';
import type { Language } from '../../data/schema';
import { text } from '../../data/texts';
import { tableOf } from '../state';
import styles from './code-row.module.css';
import { Icon } from './icons';
import { type Row, viaOf } from './row';

type Props = {
  row: Row;
  language: Language;
  pinned: boolean;
  showProtocol: boolean;
  digit: number | undefined;
};

const star = <Icon name="star" />;
const pinnedStar = <Icon name="star" filled />;

/**
 * One code as a row: what it is, what it means in a line, and why it was found.
 *
 * All rows have the same elements, empty ones included, and only their texts differ: a key press
 * changes all rows, and to change a text costs a fraction of making an element.
 */
export const CodeRow = memo(function CodeRow(props: Props) {
  const { row, language, pinned, showProtocol, digit } = props;
  const { code, evidence } = row;
  const table = tableOf(code.protocol);
  const title = code.title[language];
  const sameName = code.name.toLowerCase() === title.toLowerCase() || code.name === code.code;
  return (
    <>
      <span
        className={styles.code}
        data-field="code"
        data-tone={table?.classes.find((one) => one.id === code.class)?.tone}
        data-long={code.code.length > 7}
      >
        {code.code}
      </span>
      <span className={styles.texts}>
        <span className={styles.first}>
          <span className={styles.title} data-field="title">
            {title}
          </span>
          <span className={styles.name} data-field="name" lang="en">
            {sameName ? '' : code.name}
          </span>
          <span className={styles.via} data-field="via">
            {viaOf(row, language)?.text ?? ''}
          </span>
        </span>
        <span className={styles.summary}>
          <b>{evidence ? `${text(language, 'results.evidence', { text: evidence.text })} ` : ''}</b>
          <span>{code.summary[language]}</span>
        </span>
      </span>
      <span className={styles.badge}>
        {(code.origin && table?.origins?.[code.origin]?.title[language]) ?? ''}
      </span>
      <span className={styles.badge}>{showProtocol ? table?.title[language] : ''}</span>
      {digit && <kbd className={styles.digit}>{`Alt ${digit}`}</kbd>}
      {/* For the mouse alone: an option of a list may hold no button, and the keyboard and screen
          readers have Ctrl+D and the star of the details. */}
      <span aria-hidden="true" className={styles.star} data-star data-pinned={pinned}>
        {pinned ? pinnedStar : star}
      </span>
    </>
  );
});
