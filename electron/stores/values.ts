import * as v from 'valibot';

/** A value that a store keeps: its shape, what it is at first, and what to save of a bad one. */
export type StoredValue<Value> = {
  schema: v.GenericSchema<Value>;
  default: Value;
  /** What is sound in a value that holds many; undefined where nothing is. */
  salvage?: (value: unknown) => Value | undefined;
};
export type StoredValues<Values> = { [Key in keyof Values]: StoredValue<Values[Key]> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of which each item stands for itself: a bad one costs no other. */
export const list = <Item>(item: v.GenericSchema<Item>, most: number): StoredValue<Item[]> => ({
  schema: v.pipe(v.array(item), v.maxLength(most)) as unknown as v.GenericSchema<Item[]>,
  default: [],
  salvage: (value) =>
    Array.isArray(value) ? value.filter((one) => v.is(item, one)).slice(0, most) : undefined,
});

/** A record of which each entry stands for itself. */
export const record = <Item>(
  key: v.GenericSchema<string>,
  item: v.GenericSchema<Item>,
): StoredValue<Record<string, Item>> => ({
  schema: v.record(key, item) as unknown as v.GenericSchema<Record<string, Item>>,
  default: {},
  salvage: (value) =>
    isRecord(value)
      ? Object.fromEntries(
          Object.entries(value).filter(
            (entry): entry is [string, Item] => v.is(key, entry[0]) && v.is(item, entry[1]),
          ),
        )
      : undefined,
});

/** Values as they were read. */
export type ReadValues<Values> = {
  values: Values;
  /** The keys whose value was bad: it went back to its default, or keeps what was sound in it. */
  damaged: string[];
  /** Keys of other versions of Codepin, kept for them. */
  unknown: Record<string, unknown>;
};

/** Reads values key by key, so that one bad value doesn't cost the others. */
export function readValues<Values>(
  declared: StoredValues<Values>,
  given: Record<string, unknown>,
): ReadValues<Values> {
  const damaged: string[] = [];
  const entries = Object.entries<StoredValue<unknown>>(declared).map(([key, value]) => {
    if (!Object.hasOwn(given, key)) return [key, value.default];
    const result = v.safeParse(value.schema, given[key]);
    if (result.success) return [key, result.output];
    damaged.push(key);
    return [key, value.salvage?.(given[key]) ?? value.default];
  });
  const unknown = Object.entries(given).filter(([key]) => !Object.hasOwn(declared, key));
  return {
    values: Object.fromEntries(entries) as Values,
    damaged,
    unknown: Object.fromEntries(unknown),
  };
}
