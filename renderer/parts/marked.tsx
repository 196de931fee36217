import type { Range } from '../../data/lookup';
import styles from './marked.module.css';

/** A text with the parts that the query matched marked. */
export function Marked({
  text,
  ranges = [],
}: {
  text: string;
  ranges?: readonly Range[] | undefined;
}) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} className={styles.mark}>
        {text.slice(Math.max(start, at), end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
