import type { PinyinIndex } from '../types';
import type { PostingMap } from './postings';

/** All keys, to be found by any three letters of theirs. */
export function pinyinIndex(postings: PostingMap): PinyinIndex {
  const keys = [...postings.terms()];
  const trigrams = new Map<string, number[]>();
  keys.forEach((key, place) => {
    for (const trigram of new Set(trigramsOf(`-${key}`))) {
      const known = trigrams.get(trigram);
      if (known) known.push(place);
      else trigrams.set(trigram, [place]);
    }
  });
  return { postings, keys, trigrams };
}

function* trigramsOf(text: string): Generator<string> {
  for (let at = 0; at + 3 <= text.length; at++) yield text.slice(at, at + 3);
}

/**
 * Keys that may contain the letters: those that have the rarest three of them.
 *
 * @param isBeginning whether only keys that begin so are meant, which two letters are enough for.
 */
export function keysWith(
  { keys, trigrams }: PinyinIndex,
  letters: string,
  isBeginning: boolean,
): readonly string[] {
  let rarest: readonly number[] | undefined;
  for (const trigram of trigramsOf(isBeginning ? `-${letters}` : letters)) {
    const places = trigrams.get(trigram) ?? [];
    if (!rarest || places.length < rarest.length) rarest = places;
  }
  return (rarest ?? []).map((place) => keys[place] as string);
}
