import * as v from 'valibot';

/** The id of a code, which no table may know at the moment. */
export const codeId = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.minValue(0));
/** How often a code was used, and when last, in ms since the epoch. */
export const usage = v.object({ count, last: count });
export type Usage = Readonly<Record<string, v.InferOutput<typeof usage>>>;

/** What is the user's. */
export type Library = {
  /** Ids of pinned codes, in the user's order. Ids that no table knows are kept. */
  pins: string[];
  /** What was copied or opened, by the ids of the codes. */
  usage: Usage;
};

export const mostPins = 5000;

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

/** The usage with one more use of a code, now. */
export const withUse = (used: Usage, id: string, now: number): Usage => ({
  ...used,
  [id]: { count: (used[id]?.count ?? 0) + 1, last: now },
});

/**
 * The library with other ids for some codes, or itself where it has none of those. Two pins that
 * become one stand where the first of them stood; uses add up.
 *
 * @param renamed new ids by old ones: of a guide's codes, those that they are about.
 */
export function withRenamed(library: Library, renamed: Readonly<Record<string, string>>): Library {
  const idOf = (id: string) => (Object.hasOwn(renamed, id) ? (renamed[id] as string) : id);
  const ids = [...library.pins, ...Object.keys(library.usage)];
  if (!ids.some((id) => Object.hasOwn(renamed, id))) return library;
  const usage: Record<string, { count: number; last: number }> = {};
  for (const [old, { count, last }] of Object.entries(library.usage)) {
    const known = usage[idOf(old)];
    usage[idOf(old)] = {
      count: count + (known?.count ?? 0),
      last: Math.max(last, known?.last ?? 0),
    };
  }
  return { pins: [...new Set(library.pins.map(idOf))], usage };
}
