import styles from './code-row.module.css';
import { Icon } from './icons';

/** A row without its texts, which `fillRow` writes: the same elements, whatever code it shows. */
export function CodeRow() {
  return (
    <div className={styles.row}>
      <span className={styles.code} data-field="code" />
      <span className={styles.texts}>
        <span className={styles.title} data-field="title" />
        <span className={styles.name} data-field="name" lang="en" />
        <span className={styles.via} data-field="via" />
        <br />
        <b className={styles.summary} data-field="evidence" />
        <span className={styles.summary} data-field="summary" />
      </span>
      <span className={styles.badge} data-field="origin" />
      <span className={styles.badge} data-field="guide" />
      <span className={styles.badge} data-field="protocol" />
      <kbd className={styles.digit} data-field="digit" />
      {/* For the mouse alone: an option of a list may hold no button, and the keyboard and screen
          readers have Ctrl+D and the star of the details. */}
      <span aria-hidden="true" className={styles.star} data-star data-field="star">
        <Icon name="star" />
      </span>
    </div>
  );
}
