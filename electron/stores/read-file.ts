import { readFileSync, statSync } from 'node:fs';

// No file of ours comes near it: what is larger is none of ours, and would take the memory.
const largest = 20 * 1024 * 1024;

/**
 * Reads a file of the user's.
 *
 * @returns `absent` where there is none; `unreadable` where there is something else of that name, or
 *   nobody may read it, or it is larger than 20 MB.
 */
export function readUserFile(file: string): Buffer | 'absent' | 'unreadable' {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= largest ? readFileSync(file) : 'unreadable';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'unreadable';
  }
}
