import type { Notice } from './ipc/contract';

/** What the user has to be told and has not dismissed yet: one of each kind. */
export function createNotices(changed: () => void) {
  let notices: Notice[] = [];
  const without = (kind: Notice['kind']) => notices.filter((notice) => notice.kind !== kind);
  return {
    all: () => notices,
    add(notice: Notice) {
      notices = [...without(notice.kind), notice];
      changed();
    },
    dismiss(kind: Notice['kind']) {
      notices = without(kind);
      changed();
    },
  };
}
