import { withOrder, withPin } from '../../data/library/library';
import type { Handlers } from '../ipc/domains';
import type { Stores } from '../stores/stores';

export const libraryHandlers = ({ library }: Pick<Stores, 'library'>): Handlers<'library'> => ({
  setPinned: ({ id, pinned }) => library.set({ pins: withPin(library.get().pins, id, pinned) }),
  async orderPins(order) {
    await library.set({ pins: withOrder(library.get().pins, order) });
  },
  async clearUsage() {
    await library.set({ usage: {} });
  },
});
