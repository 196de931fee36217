import type { Code } from '../../data/catalogue/schema';
import { useText } from '../shell/language';
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
