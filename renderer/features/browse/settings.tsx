import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { Icon } from '../../components/icons';
import { onEvent } from '../../shell/bridge';
import { useText } from '../../shell/language';
import styles from './settings.module.css';
import { SettingsRows } from './settings-rows';

/** The settings and the button that opens them. Every change takes effect at once. */
export function Settings() {
  const say = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => onEvent('windows.settings', () => setOpen(true)), []);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        className={styles.open}
        aria-label={say('settings.open')}
        title={say('settings.open')}
      >
        <Icon name="settings" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <div className={styles.head}>
            <Dialog.Title>{say('settings.title')}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={say('settings.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <SettingsRows />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
