import { classes, codes, qualified } from './codes';
import type { Golden } from './kinds';
import { systems } from './later';
import { chinese, constants, english, nothing, pinyin, typos } from './names';
import { accessLogs, clients, closes, dialogues, rpcs } from './pasted';
import { questions } from './questions';

export type { Golden } from './kinds';

/** Queries and what has to come first: the specification of the ranking, by kind. */
export const golden: Readonly<Record<string, readonly Golden[]>> = {
  codes,
  classes,
  qualified,
  english,
  chinese,
  pinyin,
  constants,
  typos,
  questions,
  'access logs': accessLogs,
  clients,
  closes,
  dialogues,
  rpcs,
  systems,
  nothing,
};
