import { createRetry } from './retry';

/** Why changes can't be written now. */
export const writeTroubles = ['full', 'forbidden', 'other'] as const;
export type WriteTrouble = (typeof writeTroubles)[number];

/** Writes one thing at a time, and again until it succeeds. */
export type Saver = {
  /** Resolves with whether what is there now is on the disk; changes meanwhile share one write. */
  save: () => Promise<boolean>;
  /** Tries once more what failed, and waits for what is under way. */
  flush: () => Promise<boolean>;
};

/**
 * @param write writes what there is at the moment it is called.
 * @param onTrouble called when writing begins to fail, and when it no longer does.
 */
export function createSaver(
  write: () => Promise<void>,
  onTrouble: (trouble: WriteTrouble | undefined) => void,
): Saver {
  let trouble: WriteTrouble | undefined;
  let running: Promise<boolean> | undefined;
  let next: Promise<boolean> | undefined;
  const attempt = async () => {
    const before = trouble;
    trouble = await troubleOf(write);
    if (trouble === undefined) retry.stop();
    else retry.start();
    if (trouble !== before) onTrouble(trouble);
    return trouble === undefined;
  };
  const run = () => {
    const mine = attempt().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };
  const save = () => {
    if (!running) return run();
    next ??= running.then(() => {
      next = undefined;
      return run();
    });
    return next;
  };
  const retry = createRetry(save);
  return {
    save,
    flush: () => (trouble ? save() : (next ?? running ?? Promise.resolve(true))),
  };
}

async function troubleOf(action: () => Promise<void>): Promise<WriteTrouble | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    console.error('not saved:', error);
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'full';
    return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'forbidden' : 'other';
  }
}
