import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProtocolFiles } from './read';

/**
 * Reads the files of each protocol in a folder: `<protocol>/table.yaml`, with `names.csv` and
 * `formats.yaml` beside it.
 * What else stands there is passed over.
 *
 * @throws the system's error where the folder can't be read.
 */
export function readFolder(folder: string): ProtocolFiles[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'table.yaml')))
    .map(({ name }) => {
      const textOf = (file: string) => {
        const path = join(folder, name, file);
        return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      };
      return {
        protocol: name,
        table: textOf('table.yaml') ?? '',
        names: textOf('names.csv'),
        formats: textOf('formats.yaml'),
      };
    })
    .sort((a, b) => a.protocol.localeCompare(b.protocol, 'en'));
}
