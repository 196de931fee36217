import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file as a whole: it has the new content or, where this throws, the old one. Written in
 * a loop and looked at before it takes the old one's place, as a disk that is nearly full takes a
 * part of what is written, without an error (write(2)).
 *
 * @param content text in UTF-8, or bytes.
 * @throws an Error with the system's `code`, such as ENOSPC, EROFS or EACCES.
 */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  mkdirSync(dirname(file), { recursive: true });
  // Behind a link it is the file that is replaced, not the link.
  const target = existsSync(file) ? realpathSync(file) : file;
  const temporary = `${target}.${process.pid}.new`;
  try {
    const descriptor = openSync(temporary, 'w', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += written(descriptor, bytes, at);
      if (fstatSync(descriptor).size !== bytes.length) throw new Error(`${temporary} is cut`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

function written(descriptor: number, bytes: Buffer, at: number): number {
  const count = writeSync(descriptor, bytes, at);
  if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
  return count;
}

/** The new name is on the disk only once its folder is; Windows syncs no folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what writers of a file left beside it when they were killed; `NAME.123` is of earlier versions. */
export function removeLeftovers(file: string): void {
  const name = basename(file).replace(/\W/g, '\\$&');
  const left = new RegExp(`^${name}\\.\\d+(\\.new)?$`);
  try {
    for (const one of readdirSync(dirname(file))) {
      if (left.test(one)) rmSync(join(dirname(file), one), { force: true });
    }
  } catch {
    // What can't be removed does no harm.
  }
}
