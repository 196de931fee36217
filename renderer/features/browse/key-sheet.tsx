import type { CommandWindow } from '../../../data/commands/command';
import { commandIds, commands, keysOf } from '../../../data/commands/commands';
import { formatChord } from '../../../data/i18n/chord';
import { Modal } from '../../components/modal';
import { useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './key-sheet.module.css';

type Props = { open: boolean; onOpenChange: (open: boolean) => void };

/** All keys, of both windows. */
export function KeySheet({ open, onOpenChange }: Props) {
  const say = useText();
  return (
    <Modal title={say('keys.title')} open={open} onOpenChange={onOpenChange}>
      <div className={styles.columns}>
        <Keys window="browse" />
        <Keys window="overlay" />
      </div>
    </Modal>
  );
}

function Keys({ window }: { window: CommandWindow }) {
  const say = useText();
  const { platform } = useSnapshot();
  const ids = commandIds.filter(
    (id) => commands[id].windows?.includes(window) && commands[id].keys && !isOneOfNine(id),
  );
  return (
    <section>
      <h3>{say(`keys.${window}`)}</h3>
      <dl>
        {ids.map((id) => {
          const keys = keysOf(commands[id], platform).map((key) => formatChord(key, platform));
          return (
            <div key={id}>
              <dt>{say(commands[id].text)}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key.replace('Alt+1', 'Alt+1 … 9').replace('⌥1', '⌥1 … 9')}</kbd>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Of nine that differ by their digit the first stands for all. */
const isOneOfNine = (id: string) => /^code\.copyRow[2-9]$/.test(id);
