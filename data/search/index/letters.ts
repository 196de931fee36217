/** The letters of a word, one bit each. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > 96 && unit < 123) letters |= 1 << (unit - 97);
  }
  return letters;
}

/** How many letters one has that the other lacks, as far as they are known. */
export function lettersBeyond(letters: number, others: number): number {
  let count = 0;
  for (let rest = letters & ~others; rest !== 0; rest &= rest - 1) count++;
  return count;
}
