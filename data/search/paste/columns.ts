import type { FormatIndex } from '../index/formats';
import type { CodeMention } from './mention';

type Place = readonly [start: number, end: number];

/** The columns that a log in the W3C extended format says it has. */
export const columnsOf = (text: string): readonly string[] | undefined =>
  /^#Fields: (.{1,2000})$/m.exec(text)?.[1]?.trim().split(/\s+/);

/**
 * A line of a log in the W3C extended format, where a code and its sub-code may be two columns.
 *
 * @param columns those that the log's header names; without a header lines of known makers are read.
 */
export function readColumns(
  formats: FormatIndex,
  line: string,
  columns: readonly string[] | undefined,
): CodeMention[] {
  if (line.startsWith('#')) return [];
  const places = columns ? placesOf(line, columns) : placesWithoutHeader(formats, line);
  return formats.columns.flatMap(({ names, scopes, none }) => {
    const found = names.map((name) => places.get(name)).filter((place) => place !== undefined);
    const [first, ...others] = found;
    if (!first || line.slice(...first) === none) return [];
    const code = line.slice(...first);
    const whole = found.map((place) => line.slice(...place)).join('.');
    // Highlighted as one where they stand side by side.
    const last = others.find(([start]) => start === first[1] + 1);
    const codes = others.length > 0 ? [whole, code] : [code];
    return [{ start: first[0], end: last?.[1] ?? first[1], codes, scopes }];
  });
}

function placesOf(line: string, columns: readonly string[]): Map<string, Place> {
  const places = [...line.matchAll(/\S+/g)].map(
    ({ 0: text, index }): Place => [index, index + text.length],
  );
  if (places.length !== columns.length) return new Map();
  return new Map(columns.map((name, at) => [name, places[at] as Place]));
}

function placesWithoutHeader({ rows }: FormatIndex, line: string): Map<string, Place> {
  for (const { pattern, columns } of rows) {
    const indices = pattern.exec(line)?.indices;
    if (indices) return new Map(columns.map((name, at) => [name, indices[at + 1] as Place]));
  }
  return new Map();
}
