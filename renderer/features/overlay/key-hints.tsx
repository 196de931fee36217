import { memo, type Ref } from 'react';
import type { MessageKey } from '../../../data/i18n';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './key-hints.module.css';

type Props = { ref: Ref<HTMLElement>; hasRow: boolean; inDetail: boolean; asked: boolean };

/** The keys that work now, along the foot of the overlay. */
export const KeyHints = memo(function KeyHints({ ref, hasRow, inDetail, asked }: Props) {
  const say = useText();
  const mac = useSnapshot().platform === 'darwin';
  const command = mac ? '⌘' : 'Ctrl ';
  // The sign is on Apple's keyboards alone.
  const enter = mac ? '↵' : 'Enter';
  const hints: [string, MessageKey][] = [
    ...(hasRow
      ? ([
          [enter, 'key.copy'],
          [mac ? '⇧↵' : `Shift ${enter}`, 'key.constant'],
          [`${command}${enter}`, 'key.open'],
          [`${command}D`, 'key.pin'],
          ...(inDetail ? [] : [['Tab', 'key.details']]),
        ] as [string, MessageKey][])
      : []),
    ...(inDetail ? [['Esc', 'key.back'] as [string, MessageKey]] : []),
  ];
  return (
    <footer ref={ref} className={styles.hints} data-asked={asked}>
      {hints.map(([keys, key]) => (
        <span key={keys}>
          <kbd>{keys}</kbd> {say(key)}
        </span>
      ))}
      {!inDetail && (
        // What it does changes with the first letter, in the same frame: the style sheet decides.
        <span>
          <kbd>Esc</kbd>{' '}
          <span className={styles.either}>
            <span className={styles.clear}>{say('key.clear')}</span>
            <span className={styles.hide}>{say('key.hide')}</span>
          </span>
        </span>
      )}
    </footer>
  );
});
