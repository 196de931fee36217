import { call } from '../shell/bridge';
import { useText } from '../shell/language';
import { useSnapshot } from '../shell/state';
import { useAnnounce } from './announcer';
import styles from './binding-help.module.css';

/** How the user's desktop binds Codepin to a key, and what to put there, ready to be copied. */
export function BindingHelp() {
  const say = useText();
  const announce = useAnnounce();
  const { binding, desktopListsHotkey } = useSnapshot();
  const copy = async () => {
    await call('clipboard.copyBinding');
    announce(say('binding.copied'));
  };
  return (
    <div className={styles.help}>
      <span>
        {desktopListsHotkey && `${say('binding.portal')} `}
        {say(`binding.${binding.desktop}`)}
      </span>
      <div className={styles.line}>
        <code>{binding.line}</code>
        <button type="button" onClick={copy}>
          {say('binding.copy')}
        </button>
      </div>
    </div>
  );
}
