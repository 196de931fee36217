import type { Condition } from '../../../data/commands/command';
import { applies, commandIds, commands, keysOf } from '../../../data/commands/commands';
import { formatChord } from '../../../data/i18n/chord';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './key-hints.module.css';

/** The keys that work now, along the foot of the overlay. */
export function KeyHints({ now }: { now: Readonly<Record<Condition, boolean>> }) {
  const say = useText();
  const { platform } = useSnapshot();
  const ids = commandIds.filter((id) => {
    const command = commands[id];
    const needsRow = command.ofCode && !now.hasRow;
    return (
      command.hint && command.windows?.includes('overlay') && !needsRow && applies(command, now)
    );
  });
  return (
    <footer className={styles.hints}>
      {ids.map((id) => {
        const { hint } = commands[id];
        const [key = ''] = keysOf(commands[id], platform);
        return (
          <span key={id}>
            <kbd>{formatChord(key, platform)}</kbd> {hint && say(hint)}
          </span>
        );
      })}
    </footer>
  );
}
