import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import { useText } from '../language';
import { Icon } from './icons';
import styles from './query-field.module.css';

type Props = {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
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
    if (ref.current && ref.current.value !== value) ref.current.value = value;
  }, [ref, value]);
  const onInput = useEffectEvent(() => onChange(ref.current?.value ?? ''));
  useEffect(() => {
    const input = ref.current;
    const listener = () => onInput();
    input?.addEventListener('input', listener);
    return () => input?.removeEventListener('input', listener);
  }, [ref]);
  return (
    <div className={styles.field}>
      <Icon name="search" />
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
        placeholder={placeholder}
        onKeyDown={onKeyDown}
      />
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
