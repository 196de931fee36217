import type { Code } from '../../../data/catalogue/schema';
import { Detail } from '../../components/detail';
import { Icon } from '../../components/icons';
import { useText } from '../../shell/language';
import styles from './detail-pane.module.css';

type Props = {
  code: Code | undefined;
  open: boolean;
  onGo: (code: Code) => void;
  onClose: () => void;
};

/** The details beside the list; in a narrow window they cover it while they are open. */
export function DetailPane({ code, open, onGo, onClose }: Props) {
  const say = useText();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it wherever in it the focus is
    <div
      className={styles.pane}
      data-open={open}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button
        type="button"
        className={styles.close}
        aria-label={say('detail.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {code ? (
        <Detail code={code} onGo={onGo} />
      ) : (
        <p className={styles.none}>{say('detail.none')}</p>
      )}
    </div>
  );
}
