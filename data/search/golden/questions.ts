import type { Golden } from './kinds';

/** Codes that are compared, questions, and words beside what says where to look. */
export const questions: readonly Golden[] = [
  ['401 vs 403', 'http:401', 'http:403'],
  ['301 或 308', 'http:301', 'http:308'],
  ['502 504 区别', 'http:502', 'http:504'],
  ['400 or 422', 'http:400', 'http:422'],
  ['401和403的区别', 'http:401', 'http:403'],
  ['502/503/504', 'http:502', 'http:503', 'http:504'],
  ['ws 1000 vs 1001', 'websocket:1000', 'websocket:1001'],
  ['unauthorized vs forbidden', 'http:401', 'http:403'],
  ['difference between 404 and 410', 'http:404', 'http:410'],
  ['什么是 499', 'http:499@nginx'],
  ['资源不存在怎么办', 'http:404'],
  ['how to fix 502', 'http:502'],
  ['http timeout', 'http:504', 'http:408'],
  ['nginx timeout', 'http:504'],
  ['curl ssl', 'curl:60', 'curl:35'],
  ['ftp timeout', 'ftp:421'],
  ['k8s oom', 'exit:137'],
  ['mysql connection refused', 'errno:111'],
  ['java 内存溢出', 'exit:137'],
  ['npm 401', 'http:401'],
  ['port 502'],
  ['put vs patch'],
];
