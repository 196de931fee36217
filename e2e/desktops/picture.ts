import { spawnSync } from 'node:child_process';

function magick(program: 'identify' | 'compare', ...args: string[]): number {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  // `compare` writes its result to the standard error, in scientific notation where it is large.
  const number = Number.parseFloat(program === 'identify' ? stdout : stderr);
  if (Number.isNaN(number)) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return number;
}

/** How many colours a picture has: a bare desktop has a few, text alone some hundred. */
export const coloursIn = (file: string) => magick('identify', '-format', '%k', file);

/** The share of the pixels, from 0 to 1, in which two pictures of one size differ. */
export function difference(before: string, after: string): number {
  const pixels = magick('identify', '-format', '%[fx:w*h]', after);
  return magick('compare', '-metric', 'AE', before, after, 'null:') / pixels;
}
