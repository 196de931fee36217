export { describeUnlisted } from './describe-unlisted';
export { createIndex } from './index/create-index';
export { lookup } from './lookup';
export type { LookupIndex, Match, Range, Tier } from './types';
