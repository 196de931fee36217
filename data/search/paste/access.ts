import { readerOf } from './piece';

const method = '(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE|PROPFIND|QUERY)';
const web = ['http'];
// The combined format is nginx's and Apache's; only nginx writes codes of its own into it.
const combined = ['nginx', 'http'];

/** Access logs: one line a request, the status at a fixed place. */
export const readAccessLog = readerOf([
  // AWS load balancers: the balancer's status, then the target's. Before the request is quoted.
  {
    pattern:
      /^(?:https?|h2|grpcs?|wss?) \d{4}-\d\d-\d\dT\S+ \S+ \S+ \S+ [\d.-]+ [\d.-]+ [\d.-]+ (\d{3}) (\d{3})? ?/dg,
    hints: ['aws', 'http'],
  },
  // HAProxy: timers, then the status.
  { pattern: /\s-?\d+\/-?\d+\/-?\d+\/-?\d+\/\+?\d+ (\d{3}) \+?\d+ /dg, hints: web },
  // Common and combined, also of uvicorn, gunicorn, Django, Envoy, S3.
  { pattern: /"[A-Z]{3,12} [^"]{0,3000}"\s+(\d{3})(?=[\s,]|$)/dg, hints: combined },
  // The same for a request that could not be read: `"-" 408 0 "-"`, `"\x16\x03" 400 157 "-"`.
  { pattern: /\] "[^"]{0,3000}" (\d{3}) (?:\d+|-)(?= |$)/dg, hints: combined },
  // Squid.
  { pattern: /\b(?:TCP|UDP|NONE)\w*\/(\d{3}) \d+ /dg, hints: web },
  // Gin, Fiber, Echo: `| 404 | 1.2ms |`.
  { pattern: /\|\s*(\d{3})\s*\|\s*[\d.]+\s?[µμunm]?s\b/dg, hints: web },
  // Rails.
  { pattern: /\bCompleted (\d{3})\b/dg, hints: web },
  // CloudFront, tab-separated.
  { pattern: /^\d{4}-\d\d-\d\d\t[\d:]+\t(?:[^\t]*\t){6}(\d{3})\t/dg, hints: web },
  // morgan, Next.js, Flask, browser consoles: `GET /x 404 12 ms`, `GET https://x/ 404 (Not Found)`.
  {
    pattern: new RegExp(
      `\\b${method} \\S{1,2000}(?: HTTP/[\\d.]+)?["']?(?: -+>?| [→=]>?|:)? (\\d{3})(?=$|[,;]| \\(| -| in | [\\d.]+ ?(?:ms|s|[µμ]s)\\b)`,
      'dg',
    ),
    hints: web,
  },
]);
