import type { Range } from './types';

const final =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v';
const syllable = `(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:${final})|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)`;
const oneSyllable = new RegExp(`^${syllable}$`);
const spelled = new RegExp(`^(?:${syllable})+$`);

/** Keys of initials divide anywhere; spelled ones only where both parts are whole syllables. */
export function startsSyllable(key: string, at: number): boolean {
  if (at === 0 || !spelled.test(key)) return true;
  return spelled.test(key.slice(0, at)) && spelled.test(key.slice(at));
}

/** A Chinese text, the places of its Chinese characters and how each is spelled. */
export type Spelled = { text: string; places: number[]; syllables: string[]; initials: string };

/**
 * Which text each key spells: keys stand in the order of the texts, spelled out, then by initials.
 *
 * @param texts a row's Chinese title and aliases.
 */
export function spelledTexts(texts: readonly string[], keys: readonly string[]): Spelled[] {
  const spelled: Spelled[] = [];
  let at = 0;
  for (const text of texts) {
    const places = [...text.matchAll(/[\u3400-\u9fff]/g)].map(({ index }) => index);
    const syllables = split(keys[at] ?? '', places.length);
    if (places.length === 0 || !syllables) continue;
    const initials = syllables.map((one) => one.charAt(0)).join('');
    at += keys[at + 1] === initials ? 2 : 1;
    spelled.push({ text, places, syllables, initials });
  }
  return spelled;
}

/** The characters of a text that some letters spell; undefined if they spell none of it. */
export function rangeSpelled(spelled: Spelled, letters: string): Range | undefined {
  const inShort = spelled.initials.indexOf(letters);
  const inFull = charactersOf(spelled.syllables, letters);
  const [first, last] = inFull ?? (inShort >= 0 ? [inShort, inShort + letters.length - 1] : []);
  const start = first === undefined ? undefined : spelled.places[first];
  const end = last === undefined ? undefined : spelled.places[last];
  return start === undefined || end === undefined ? undefined : [start, end + 1];
}

function charactersOf(syllables: readonly string[], letters: string): [number, number] | undefined {
  for (let first = 0; first < syllables.length; first++) {
    const rest = syllables.slice(first).join('');
    if (!rest.startsWith(letters)) continue;
    let last = first;
    for (let length = 0; last < syllables.length; last++) {
      length += (syllables[last] as string).length;
      if (length >= letters.length) return [first, last];
    }
  }
  return undefined;
}

/** Divides a key into so many syllables; undefined if it can't be. */
function split(key: string, count: number): string[] | undefined {
  if (count === 0) return key === '' ? [] : undefined;
  for (let length = Math.min(6, key.length); length > 0; length--) {
    const first = key.slice(0, length);
    if (!oneSyllable.test(first)) continue;
    const rest = split(key.slice(length), count - 1);
    if (rest) return [first, ...rest];
  }
  return undefined;
}
