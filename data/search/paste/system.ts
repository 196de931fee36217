import { readerOf } from './piece';

const errno = ['errno'];

/** Error numbers of operating systems in the words of Python, nginx, Java, Rust, C and Windows. */
export const readSystem = readerOf([
  { pattern: /\[Errno -?(\d{1,3})\]/dg, hints: errno },
  { pattern: /\berrno[ :=(]{1,3}-?(\d{1,4})\b/dgi, hints: errno },
  { pattern: /\bos error (\d{1,5})\b/dg, hints: errno },
  { pattern: /\bfailed \((\d{1,3}): /dg, hints: errno },
  { pattern: /\((\d{1,3}): [A-Z][a-z]+/dg, hints: errno },
  { pattern: /\berror=(\d{1,3}), [A-Z]/dg, hints: errno },
  { pattern: /\[WinError (\d{1,5})\]/dg, hints: ['windows', 'win32', 'winsock'] },
]);

/** curl's own exit codes, also as PHP's Guzzle writes them. */
export const readCurl = readerOf([
  { pattern: /\bcurl: \((\d{1,3})\)/dgi, hints: ['curl'] },
  {
    pattern: /\bcurl(?: error| returned| exit code| failed with)[ :(]{1,3}(\d{1,3})\b/dgi,
    hints: ['curl'],
  },
]);
