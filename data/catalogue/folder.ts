import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProtocolFiles } from './read';

/**
 * Reads the files of each protocol in a folder: `<protocol>/table.yaml`. What else stands there is
 * passed over.
 *
 * @throws the system's error where the folder can't be read.
 */
export function readFolder(folder: string): ProtocolFiles[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'table.yaml')))
    .map(({ name }) => ({
      protocol: name,
      table: readFileSync(join(folder, name, 'table.yaml'), 'utf8'),
    }))
    .sort((a, b) => a.protocol.localeCompare(b.protocol, 'en'));
}
