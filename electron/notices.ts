import {
  type KeptNotice,
  keptNoticeKinds,
  type Notice,
  type PresentNotice,
  withNotice,
  withoutNotice,
} from './ipc/notice';
import type { PrefsStore } from './prefs/store';

const isKept = (notice: Notice): notice is KeptNotice => keptNoticeKinds.includes(notice.kind);

/**
 * What the user has to be told and has not dismissed yet: one of each kind. What happened is kept
 * with the preferences until it was dismissed; how things are is found out anew with each start.
 *
 * @param changed called when another set of notices is to be seen.
 */
export function createNotices(prefs: Pick<PrefsStore, 'get' | 'set'>, changed: () => void) {
  let present: PresentNotice[] = [];
  return {
    all: (): Notice[] => [...prefs.get().notices, ...present],
    add(notice: Notice) {
      if (isKept(notice)) {
        prefs.set({ notices: withNotice(prefs.get().notices, notice) });
      } else {
        present = withNotice(present, notice);
        changed();
      }
    },
    dismiss(kind: Notice['kind']) {
      present = withoutNotice(present, kind);
      const kept = withoutNotice(prefs.get().notices, kind);
      if (kept.length < prefs.get().notices.length) prefs.set({ notices: kept });
      else changed();
    },
  };
}
