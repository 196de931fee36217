import { parse, visit } from 'jsonc-parser';

/** What stands in a file that should hold a JSON object. */
export type JsonFile = {
  /** Undefined where nothing of it can be read. */
  values: Record<string, unknown> | undefined;
  /** Whether the text is no JSON, and `values` are what could be made out. */
  broken: boolean;
  /** Keys that stand there more than once: the last one counts. */
  duplicates: string[];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a JSON object; of a text that is cut or has a wrong character, whatever can be made out. A
 * byte order mark, which some editors put first, is passed over (RFC 8259 §8.1).
 */
export function readJson(text: string): JsonFile {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const values: unknown = JSON.parse(plain);
    return isObject(values)
      ? { values, broken: false, duplicates: duplicatesIn(plain) }
      : { values: undefined, broken: true, duplicates: [] };
  } catch {
    const values: unknown = parse(plain);
    const some = isObject(values) && Object.keys(values).length > 0;
    return { values: some ? values : undefined, broken: true, duplicates: [] };
  }
}

function duplicatesIn(text: string): string[] {
  const counts = new Map<string, number>();
  let depth = 0;
  visit(text, {
    onObjectBegin: () => {
      depth++;
    },
    onObjectEnd: () => {
      depth--;
    },
    onObjectProperty: (key) => {
      if (depth === 1) counts.set(key, (counts.get(key) ?? 0) + 1);
    },
  });
  return [...counts].filter(([, count]) => count > 1).map(([key]) => key);
}
