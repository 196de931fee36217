/** What a Chinese text can't have or lack without meaning something else. */
const turning = [...'正异非有无已不未'];
const prefixes = ['un', 'in', 'im', 'non', 'dis', 'not'];
/** Letters behind a prefix that tell that it is one: `unauthorized`, but not `index`. */
const ENOUGH = 4;

/** Whether one of two similar words denies the other: `authorized`, `unauthorized`. */
export const denies = (one: string, other: string): boolean =>
  prefixes.some((prefix) => isDenied(one, other, prefix) || isDenied(other, one, prefix));

const isDenied = (word: string, denied: string, prefix: string) =>
  denied.startsWith(prefix) &&
  !word.startsWith(prefix) &&
  denied.startsWith(word.slice(0, ENOUGH), prefix.length);

/** Whether two similar Chinese texts can't mean the same: `异常关闭`, `正常关闭`. */
export const isOpposite = (one: string, other: string): boolean =>
  turning.some((character) => one.includes(character) !== other.includes(character));
