import type { Code } from '../../../data/catalogue/schema';
import type { Library } from '../../../data/library/library';
import type { Row } from '../../components/row';

const most = 20;

/**
 * What the overlay suggests before anything is typed: the pins, then what was used last.
 *
 * @param find the code of an id, where a table has it.
 */
export function suggestions(
  { pins, usage }: Pick<Library, 'pins' | 'usage'>,
  find: (id: string) => Code | undefined,
): Row[] {
  const recent = Object.entries(usage)
    .sort(([, a], [, b]) => b.last - a.last)
    .map(([id]) => id);
  return [...new Set([...pins, ...recent])]
    .flatMap((id) => find(id) ?? [])
    .slice(0, most)
    .map((code) => ({ code }));
}
