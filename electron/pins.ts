/** The pins with one added at the end or taken out. Ids that no table knows stay where they are. */
export const withPin = (pins: readonly string[], id: string, pinned: boolean): string[] =>
  pinned ? [...pins.filter((pin) => pin !== id), id] : pins.filter((pin) => pin !== id);

/**
 * The pins in a new order of those that the user sees. The ones that are hidden, because no table
 * knows them now, keep their places.
 */
export function withOrder(pins: readonly string[], order: readonly string[]): string[] {
  const moved = new Set(order);
  const next = [...moved].filter((id) => pins.includes(id));
  return pins.map((pin) => (moved.has(pin) ? (next.shift() ?? pin) : pin));
}
