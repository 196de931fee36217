// They leave one or two megabytes.
const enoughShows = 50;
const restMs = 10_000;

/** What it has to be told: every show and every hide. */
export type Rest = { shown: () => void; hidden: () => void };

/**
 * Waits for a moment in which nobody minds that garbage is collected. A show leaves some kilobytes
 * behind, in heaps that are far from full and so would keep it; but to collect it takes what the next
 * letter would have found ready, so that is not done after each hide.
 *
 * @param collect called when the overlay was hidden ten seconds ago, after fifty shows or more.
 */
export function createRest(collect: () => void): Rest {
  let shows = 0;
  let waiting: NodeJS.Timeout | undefined;
  return {
    shown() {
      shows++;
      clearTimeout(waiting);
    },
    hidden() {
      if (shows < enoughShows) return;
      waiting = setTimeout(() => {
        shows = 0;
        collect();
      }, restMs);
    },
  };
}
