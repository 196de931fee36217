import type { Notice } from '../../electron/ipc/contract';
import { call } from '../bridge';
import { useText } from '../language';
import { formatChord } from '../parts/chord';
import { useSnapshot } from '../state';
import styles from './notice-bar.module.css';

/** What the user has to be told, above everything else, until they dismiss it. */
export function NoticeBar() {
  const say = useText();
  const { notices, platform } = useSnapshot();
  const message = (notice: Notice) => {
    switch (notice.kind) {
      case 'prefs-damaged':
        return notice.keys.includes('*')
          ? say('notice.prefs-damaged.all', { file: notice.movedTo })
          : say('notice.prefs-damaged.some', {
              file: notice.movedTo,
              keys: notice.keys.join(', '),
            });
      case 'hotkey-wayland':
        return say('notice.hotkey-wayland', { command: notice.command });
      default:
        return say(`notice.${notice.kind}`, { hotkey: formatChord(notice.hotkey, platform) });
    }
  };
  return (
    <div role="alert">
      {notices.map((notice) => (
        <div key={notice.kind} className={styles.notice}>
          <p>{message(notice)}</p>
          {notice.kind === 'hotkey-taken' && (
            <button type="button" onClick={() => call('openSettings')}>
              {say('notice.hotkey-taken.choose')}
            </button>
          )}
          {(notice.kind === 'hotkey-wayland' || notice.kind === 'hotkey-taken') && (
            <button type="button" onClick={() => call('copyToggleCommand')}>
              {say('settings.copyCommand')}
            </button>
          )}
          <button type="button" onClick={() => call('dismissNotice', notice.kind)}>
            {say('notice.dismiss')}
          </button>
        </div>
      ))}
    </div>
  );
}
