import { link, mkdir, open, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file as a whole: it has the new content or, where this throws, the old one. Written in
 * a loop and looked at before it takes the old one's place, as a disk that is nearly full takes a
 * part of what is written, without an error (write(2)). Once it resolves the content is on the disk.
 *
 * @param content text in UTF-8, or bytes.
 * @param backup the name, in the same folder, under which the old content stays; none if left out.
 * @throws an Error with the system's `code`, such as ENOSPC, EROFS or EACCES.
 */
export async function writeFileWhole(
  file: string,
  content: string | Uint8Array,
  backup?: string,
): Promise<void> {
  const bytes = Buffer.from(content);
  await mkdir(dirname(file), { recursive: true });
  // Behind a link it is the file that is replaced, not the link.
  const target = await realpath(file).catch(() => file);
  const temporary = `${target}.${process.pid}.new`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, at);
        if (bytesWritten === 0)
          throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
        at += bytesWritten;
      }
      if ((await handle.stat()).size !== bytes.length) throw new Error(`${temporary} is cut`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (backup) await keepAs(target, join(dirname(target), backup));
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Gives a file's content a second name: that takes no room, and there is no moment without either. */
async function keepAs(file: string, name: string): Promise<void> {
  const temporary = `${name}.${process.pid}.new`;
  try {
    await rm(temporary, { force: true });
    await link(file, temporary);
    await rename(temporary, name);
  } catch {
    // The first version has none before it, and some file systems have no second names.
  }
}

/** The new name is on the disk only once its folder is. Not every system opens folders. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

/** Removes what writers of a file left beside it when they were killed; `NAME.123` is of earlier versions. */
export async function removeLeftovers(file: string): Promise<void> {
  const name = basename(file).replace(/\W/g, '\\$&');
  const left = new RegExp(`^${name}(\\.bak)?\\.\\d+(\\.new)?$`);
  try {
    const names = (await readdir(dirname(file))).filter((one) => left.test(one));
    for (const one of names) await rm(join(dirname(file), one), { force: true });
  } catch {
    // What can't be removed does no harm.
  }
}
