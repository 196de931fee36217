import { darwin } from './darwin/darwin';
import { linux } from './linux/linux';
import type { Platform } from './platform';
import { win32 } from './win32/win32';

/** The platform that Codepin runs on. Nothing outside this folder knows which one that is. */
export const platform: Platform =
  process.platform === 'darwin' ? darwin() : process.platform === 'win32' ? win32() : linux();
