import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import { useText } from '../shell/language';
import { Icon } from './icons';
import styles from './query-field.module.css';
import { hearTyping } from './typing';

type Props = {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  listId: string;
  activeOption: string | undefined;
  onClear: () => void;
};

/**
 * The field of a lookup: an ARIA combobox whose list stands below it. A paste of several lines
 * keeps its line breaks as blanks, as every single-line field does.
 */
export function QueryField({
  ref,
  label,
  placeholder,
  value,
  onChange,
  onKeyDown,
  listId,
  activeOption,
  onClear,
}: Props) {
  const say = useText();
  // Not controlled by React: it would write back what stood there before whenever rows come before
  // the rest of a key press.
  useLayoutEffect(() => {
    const input = ref.current;
    if (input && input.value !== value) input.value = value;
    showHint(input);
  }, [ref, value]);
  const onTyped = useEffectEvent(onChange);
  useEffect(() => {
    const input = ref.current;
    if (!input) return;
    return hearTyping(input, () => {
      showHint(input);
      onTyped(input.value);
    });
  }, [ref]);
  return (
    <div className={styles.field}>
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
          onKeyDown={onKeyDown}
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

// The browser's own placeholder takes it a style and a layout more within each first letter.
function showHint(input: HTMLInputElement | null) {
  const field = input?.closest<HTMLElement>(`.${styles.field}`);
  const empty = String(input?.value === '');
  if (field && field.dataset.empty !== empty) field.dataset.empty = empty;
}
