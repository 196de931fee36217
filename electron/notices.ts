import {
  type KeptNotice,
  keptNoticeKinds,
  type Notice,
  type PresentNotice,
  withNotice,
  withoutNotice,
} from './ipc/notice';
import type { Stores } from './stores/stores';

const isKept = (notice: Notice): notice is KeptNotice => keptNoticeKinds.includes(notice.kind);

export type Notices = {
  all: () => Notice[];
  add: (notice: Notice) => void;
  dismiss: (kind: Notice['kind']) => void;
};

/**
 * What the user has to be told and has not dismissed yet. What happened is kept until it was
 * dismissed; how things are is found out anew with each start.
 *
 * @param onChange called when another set of notices is to be seen.
 */
export function createNotices(
  { windowState }: Pick<Stores, 'windowState'>,
  onChange: () => void,
): Notices {
  let present: PresentNotice[] = [];
  const kept = () => windowState.get().notices;
  return {
    all: () => [...kept(), ...present],
    add(notice) {
      if (isKept(notice)) {
        windowState.set({ notices: withNotice(kept(), notice) });
      } else {
        present = withNotice(present, notice);
        onChange();
      }
    },
    dismiss(kind) {
      present = withoutNotice(present, kind);
      const others = withoutNotice(kept(), kind);
      if (others.length < kept().length) windowState.set({ notices: others });
      else onChange();
    },
  };
}
