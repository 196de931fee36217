import type { Library } from '../../../data/library/library';
import type { Row } from '../../components/row';
import { findCode } from '../../shell/catalogue';

const most = 20;

/** What the overlay offers before anything is typed: the pins, then what was used last. */
export function offered({ pins, usage }: Library): Row[] {
  const recent = Object.entries(usage)
    .sort(([, a], [, b]) => b.last - a.last)
    .map(([id]) => id);
  return [...new Set([...pins, ...recent])]
    .flatMap((id) => findCode(id) ?? [])
    .slice(0, most)
    .map((code) => ({ code }));
}
