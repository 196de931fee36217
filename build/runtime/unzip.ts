import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';

/**
 * Unpacks a zip file with its files' modes.
 *
 * @param place the path to write an entry to, by its name; undefined leaves it out.
 */
export async function unzip(
  archive: string,
  place: (name: string) => string | undefined,
): Promise<void> {
  const zip = (await promisify<string, object, ZipFile>(open as never)(archive, {
    lazyEntries: true,
  })) as ZipFile;
  const read = promisify(zip.openReadStream.bind(zip)) as (
    entry: Entry,
  ) => Promise<NodeJS.ReadableStream>;
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      const target = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
      if (!target) return zip.readEntry();
      write(entry, target).then(() => zip.readEntry(), reject);
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });

  async function write(entry: Entry, target: string) {
    await mkdir(dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await read(entry), createWriteStream(target, { mode: mode || 0o644 }));
  }
}
