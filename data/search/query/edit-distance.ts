/** Longest words that are compared. */
const LONGEST = 48;

// Three rows of the table of edits, used again and again: a keystroke compares thousands of words.
const rows = [
  new Uint8Array(LONGEST + 3),
  new Uint8Array(LONGEST + 3),
  new Uint8Array(LONGEST + 3),
];

/**
 * Fewest edits (insert, delete, change, swap neighbours) from one word to another, or more than
 * `most` if there are more.
 *
 * @param unfinished compares with the beginning of `word` that suits best.
 */
export function editDistance(
  typed: string,
  word: string,
  most: number,
  unfinished = false,
): number {
  if (typed.length > LONGEST || typed.length - word.length > most) return most + 1;
  if (!unfinished && word.length - typed.length > most) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let [before, above, here] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    here[0] = row;
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let cost = (above[column - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (above[column] as number) + 1, (here[column - 1] as number) + 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      here[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, here] = [above, here, before];
  }
  if (!unfinished) return above[width] as number;
  let least = above[0] as number;
  for (let column = 1; column <= width; column++) least = Math.min(least, above[column] as number);
  return least;
}
