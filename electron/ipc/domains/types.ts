import * as v from 'valibot';

export const none = v.undefined();
export const nothing = v.void();
export const codeId = v.pipe(v.string(), v.maxLength(200));
const pages = ['browse', 'overlay'] as const;
export type Page = (typeof pages)[number];
export const page = v.picklist(pages);
/** A number by which main and a page know what they told each other. */
export const turn = v.pipe(v.number(), v.integer());

/** A value that main makes itself, and which only its type describes. */
export const typed = <Type>() =>
  v.custom<Type>((value) => typeof value === 'object' && value !== null);

/** A part of what main and pages say to each other. */
export type Domain = {
  /** What a page may ask of main: the argument, checked by main, and the answer. */
  calls: Record<string, { argument: v.GenericSchema; result: v.GenericSchema }>;
  /** What main tells pages. */
  events: Record<string, v.GenericSchema>;
};
