export { createIndex } from './create-index';
export { lookup } from './lookup';
export type {
  Evidence,
  LookupIndex,
  LookupOptions,
  Marks,
  Match,
  Range,
  Tier,
  Usage,
} from './types';
