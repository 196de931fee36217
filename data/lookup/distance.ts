/**
 * Fewest edits (insert, delete, change, swap neighbours) from one word to another, or more than
 * `most` if there are more.
 *
 * @param unfinished compares with the beginning of `word` that suits best.
 */
export function edits(typed: string, word: string, most: number, unfinished = false): number {
  const [rows, columns] = [typed.length, word.length];
  if (rows - columns > most || (!unfinished && columns - rows > most)) return most + 1;
  const width = Math.min(columns, rows + most);
  let before = new Uint8Array(width + 1);
  let above = Uint8Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const here = new Uint8Array(width + 1);
    here[0] = row;
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (above[column] as number) + 1,
        (here[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      here[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above] = [above, here];
  }
  return unfinished ? Math.min(...above) : (above[columns] ?? most + 1);
}
