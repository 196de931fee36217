import type { Range } from '../../data/search';

/** A text with the parts that the query matched. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] | undefined }) {
  if (!ranges?.length) return text;
  const ends = ranges.map(([, end]) => end);
  return (
    <>
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
