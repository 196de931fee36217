import type { Condition } from '../../../data/commands/command';
import {
  applies,
  type CommandId,
  commandIds,
  commands,
  keysOf,
} from '../../../data/commands/commands';
import { formatChord } from '../../../data/i18n/chord';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './key-hints.module.css';

type Now = Readonly<Record<Condition, boolean>>;

/** The keys that work now, along the foot of the overlay. */
export function KeyHints({ now }: { now: Now }) {
  const say = useText();
  const { platform } = useSnapshot();
  const byKey = Object.groupBy(
    commandIds.filter((id) => isHinted(id, now)),
    (id) => {
      const [key = ''] = keysOf(commands[id], platform);
      return formatChord(key, platform);
    },
  );
  return (
    <footer className={styles.hints}>
      {Object.entries(byKey).map(([key, ids]) => (
        <span key={key}>
          <kbd>{key}</kbd>{' '}
          <span className={styles.either}>
            {ids?.map((id) => {
              const { hint, when } = commands[id];
              return (
                <span key={id} data-has-query={when?.hasQuery}>
                  {hint && say(hint)}
                </span>
              );
            })}
          </span>
        </span>
      ))}
    </footer>
  );
}

/** What a key does with a query and without one is both there: the style sheet decides. */
function isHinted(id: CommandId, now: Now) {
  const { hint, windows, ofCode, when } = commands[id];
  if (!hint || !windows?.includes('overlay') || (ofCode && !now.hasRow)) return false;
  return applies(commands[id], { ...now, hasQuery: when?.hasQuery ?? now.hasQuery });
}
