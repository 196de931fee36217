import { Fragment } from 'react';
import type { TextKey } from '../../data/texts';
import { useText } from '../language';
import { useSnapshot } from '../state';
import styles from './key-hints.module.css';

type Props = { hasRow: boolean; inDetail: boolean; hasQuery: boolean };

/** The keys that work now, along the foot of the overlay. */
export function KeyHints({ hasRow, inDetail, hasQuery }: Props) {
  const say = useText();
  const mac = useSnapshot().platform === 'darwin';
  const command = mac ? '⌘' : 'Ctrl ';
  const escapeDoes: TextKey = inDetail ? 'key.back' : hasQuery ? 'key.clear' : 'key.hide';
  const hints: [string, TextKey][] = [
    ...(hasRow
      ? ([
          ['↵', 'key.copy'],
          [mac ? '⇧↵' : 'Shift ↵', 'key.constant'],
          [`${command}↵`, 'key.open'],
          [`${command}D`, 'key.pin'],
          ...(inDetail ? [] : [['Tab', 'key.details']]),
        ] as [string, TextKey][])
      : []),
    ['Esc', escapeDoes],
  ];
  return (
    <footer className={styles.hints}>
      {hints.map(([keys, key]) => (
        <Fragment key={key}>
          <span>
            <kbd>{keys}</kbd> {say(key)}
          </span>
        </Fragment>
      ))}
    </footer>
  );
}
