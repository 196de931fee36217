import type { Hotkey } from '../hotkey/hotkey';
import type { Handlers } from '../ipc/domains';
import type { Notices } from '../notices';
import type { Stores } from '../stores/stores';

type Parts = Pick<Stores, 'settings'> & {
  hotkey: Pick<Hotkey, 'change'>;
  notices: Pick<Notices, 'dismiss'>;
  setLaunchAtLogin: (launch: boolean) => Promise<void>;
  /** Sends pages a new snapshot: of a setting that no store keeps nobody hears otherwise. */
  sendSnapshot: () => void;
};

export function settingsHandlers(parts: Parts): Handlers<'settings'> {
  const { settings, hotkey, notices } = parts;
  return {
    async set({ key, value }) {
      await settings.set({ [key]: value });
    },
    setHotkey(accelerator) {
      const refusal = hotkey.change(accelerator);
      if (refusal) return refusal;
      notices.dismiss('hotkey-taken');
      notices.dismiss('hotkey-refused');
      settings.set({ hotkey: accelerator });
      return null;
    },
    async setLaunchAtLogin(launch) {
      await parts.setLaunchAtLogin(launch);
      parts.sendSnapshot();
    },
  };
}
