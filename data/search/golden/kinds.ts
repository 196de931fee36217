/** A query and the ids of the rows that have to come first, in their order; none: no rows at all. */
export type Golden = readonly [query: string, ...ids: string[]];
