import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProtocolFiles } from './read';

/**
 * Reads the files of each protocol in a folder: `<protocol>/table.yaml`, and `names.csv` beside it.
 * What else stands there is passed over.
 *
 * @throws the system's error where the folder can't be read.
 */
export function readFolder(folder: string): ProtocolFiles[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'table.yaml')))
    .map(({ name }) => {
      const file = (base: string) => join(folder, name, base);
      const table = readFileSync(file('table.yaml'), 'utf8');
      if (!existsSync(file('names.csv'))) return { protocol: name, table };
      return { protocol: name, table, names: readFileSync(file('names.csv'), 'utf8') };
    })
    .sort((a, b) => a.protocol.localeCompare(b.protocol, 'en'));
}
