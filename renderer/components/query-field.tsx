import { type RefObject, useLayoutEffect } from 'react';
import { useText } from '../shell/language';
import { Icon } from './icons';
import styles from './query-field.module.css';

type Props = {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  listId: string;
  activeOption: string | undefined;
  onClear: () => void;
};

/**
 * The field of a lookup: an ARIA combobox whose list stands below it. A paste of several lines
 * keeps its line breaks as blanks, as every single-line field does.
 */
export function QueryField(props: Props) {
  const { ref, label, placeholder, value, onChange, listId, activeOption, onClear } = props;
  const say = useText();
  useLayoutEffect(() => {
    if (ref.current && ref.current.value !== value) ref.current.value = value;
  }, [ref, value]);
  return (
    <div className={styles.field} data-empty={value === ''}>
      <Icon name="search" />
      <div className={styles.text}>
        <span aria-hidden="true" className={styles.hint}>
          {placeholder}
        </span>
        <input
          ref={ref}
          className={styles.input}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={activeOption !== undefined}
          aria-controls={listId}
          aria-activedescendant={activeOption}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-description={placeholder === label ? undefined : placeholder}
          defaultValue={value}
          onChange={({ target }) => {
            // With the letter itself: React may be told of it later.
            const { dataset } = target.closest<HTMLElement>(`.${styles.field}`) ?? target;
            dataset.empty = String(target.value === '');
            onChange(target.value);
          }}
        />
      </div>
      <button
        type="button"
        className={styles.clear}
        aria-label={say('query.clear')}
        onClick={onClear}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
