import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { Icon } from '../../components/icons';
import { Modal } from '../../components/modal';
import { onEvent } from '../../shell/bridge';
import { useText } from '../../shell/language';
import styles from './settings.module.css';
import { SettingsRows } from './settings-rows';

/** The settings and the button that opens them. Every change takes effect at once. */
export function Settings() {
  const say = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => onEvent('windows.settings', () => setOpen(true)), []);
  const trigger = (
    <Dialog.Trigger
      className={styles.open}
      aria-label={say('settings.open')}
      title={say('settings.open')}
    >
      <Icon name="settings" />
    </Dialog.Trigger>
  );
  return (
    <Modal title={say('settings.title')} open={open} onOpenChange={setOpen} trigger={trigger}>
      <SettingsRows />
    </Modal>
  );
}
