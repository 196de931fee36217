import type { Code } from '../../../data/catalogue/schema';
import { Detail } from '../../components/detail';
import { Icon } from '../../components/icons';
import { useText } from '../../shell/language';
import styles from './detail-pane.module.css';

type Props = {
  code: Code | undefined;
  guide: string | undefined;
  open: boolean;
  onGo: (code: Code) => void;
  onMenu: () => void;
  onClose: () => void;
};

/** The details beside the list; in a narrow window they cover it while they are open. */
export function DetailPane({ code, guide, open, onGo, onMenu, onClose }: Props) {
  const say = useText();
  return (
    <div className={styles.pane} data-open={open}>
      <button
        type="button"
        className={styles.close}
        aria-label={say('detail.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {code ? (
        <Detail code={code} guide={guide} onGo={onGo} onMenu={onMenu} />
      ) : (
        <p className={styles.none}>{say('detail.none')}</p>
      )}
    </div>
  );
}
