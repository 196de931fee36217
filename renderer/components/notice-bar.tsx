import { formatChord } from '../../data/i18n/chord';
import type { Notice } from '../../electron/ipc/notice';
import { call } from '../shell/bridge';
import { useText } from '../shell/language';
import { useSnapshot } from '../shell/state';
import { BindingHelp } from './binding-help';
import styles from './notice-bar.module.css';

/** What the user has to be told, until they dismiss it. */
export function NoticeBar({ notices }: { notices: readonly Notice[] }) {
  const say = useText();
  const { settings, platform } = useSnapshot();
  const chord = (hotkey: string) => formatChord(shortened(hotkey), platform);
  const message = (notice: Notice): string => {
    switch (notice.kind) {
      case 'file-damaged': {
        const { file, movedTo } = notice;
        const kept = movedTo
          ? say('notice.file-damaged.kept', { file: movedTo })
          : say('notice.file-damaged.stays');
        const keys = notice.keys.join(', ');
        return say(`notice.file-damaged.${notice.what}`, { file, keys, kept });
      }
      case 'not-saved':
        return say(`notice.not-saved.${notice.reason}`, { folder: notice.folder });
      case 'internal-error':
        return say('notice.internal-error', { log: notice.log });
      case 'page-hung':
        return say('notice.page-hung');
      case 'own-table-broken': {
        const { file, row, others } = notice;
        const message = shortened(notice.message, 300);
        const more = others > 0 ? ` ${say('notice.own-table-broken.more', { count: others })}` : '';
        return say('notice.own-table-broken', { file, row, message }) + more;
      }
      case 'hotkey-refused':
        return say(`refusal.${notice.reason}`, { hotkey: chord(notice.hotkey) });
      case 'hotkey-wayland':
        return say('notice.hotkey-wayland', { hotkey: chord(settings.hotkey) });
      default:
        return say(`notice.${notice.kind}`, { hotkey: chord(notice.hotkey) });
    }
  };
  return (
    <div role="alert" className={styles.notices}>
      {notices.map((notice) => (
        <div key={keyOf(notice)} className={styles.notice}>
          <p>{message(notice)}</p>
          {(notice.kind === 'hotkey-taken' || notice.kind === 'hotkey-refused') && (
            <button type="button" onClick={() => call('windows.openSettings')}>
              {say('notice.chooseHotkey')}
            </button>
          )}
          <button type="button" onClick={() => call('notices.dismiss', notice.kind)}>
            {say('notice.dismiss')}
          </button>
          {notice.kind === 'hotkey-wayland' && <BindingHelp />}
        </div>
      ))}
    </div>
  );
}

/** Tells notices of one kind apart that are about different files. */
const keyOf = (notice: Notice) =>
  'file' in notice ? `${notice.kind} ${notice.file}` : notice.kind;

const shortened = (text: string, most = 60) =>
  text.length > most ? `${text.slice(0, most)}…` : text;
