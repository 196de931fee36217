import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { useText } from '../shell/language';
import { Icon } from './icons';
import styles from './modal.module.css';

type Props = {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The button that opens it, if one does. */
  trigger?: ReactNode;
  children: ReactNode;
};

/** A dialog over the window, with a title and a button that closes it. */
export function Modal({ title, open, onOpenChange, trigger, children }: Props) {
  const say = useText();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger}
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <div className={styles.head}>
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={say('modal.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
