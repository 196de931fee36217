import type { Code } from '../../data/schema';
import { useText } from '../language';
import { useCodeActions } from './code-actions';
import { Icon } from './icons';
import styles from './pin-button.module.css';

/** The star that pins a code and unpins it. */
export function PinButton({ code }: { code: Code }) {
  const say = useText();
  const { isPinned, togglePin } = useCodeActions();
  const pinned = isPinned(code);
  const label = say(pinned ? 'action.unpin' : 'action.pin', { code: code.code });
  return (
    <button
      type="button"
      className={styles.star}
      data-pinned={pinned}
      aria-pressed={pinned}
      aria-label={label}
      title={label}
      onClick={() => togglePin(code)}
    >
      <Icon name="star" filled={pinned} />
    </button>
  );
}

/**
 * The star of a row, for the mouse alone: an option of a list may hold no button, and the keyboard
 * and screen readers have Ctrl+D and the star of the details.
 */
export function RowStar({ code }: { code: Code }) {
  const say = useText();
  const { isPinned, togglePin } = useCodeActions();
  const pinned = isPinned(code);
  return (
    <span
      aria-hidden="true"
      className={styles.star}
      data-pinned={pinned}
      title={say(pinned ? 'action.unpin' : 'action.pin', { code: code.code })}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        togglePin(code);
      }}
    >
      <Icon name="star" filled={pinned} />
    </span>
  );
}
