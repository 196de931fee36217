import { readerOf } from './piece';

const exit = ['exit'];
const signal = ['signal', 'exit'];

/** Exit codes and signals in the words of shells, Docker, Kubernetes, systemd, make, JetBrains, Go. */
export const readProcess = readerOf([
  { pattern: /\bcode=killed, status=(\d{1,2})\b/dg, hints: signal },
  { pattern: /\bcode=exited, status=(\d{1,3})\b/dg, hints: exit },
  {
    pattern:
      /\bexit(?:ed|s|ing)?(?: abnormally| unexpectedly| prematurely)?(?:[ -](?:with|status|code|value|error))*[ :=(]{1,12}(\d{1,3})(?![.:]?\d)/dgi,
    hints: exit,
  },
  // npm calls the exit code of a script its errno.
  { pattern: /\bnpm (?:ERR!|error) errno (\d{1,3})\b/dg, hints: exit },
  { pattern: /\bnon-?zero (?:exit )?(?:status|code)[ :=(]{1,3}(\d{1,3})\b/dgi, hints: exit },
  { pattern: /\*\*\* \[[^\]]*\] Error (\d{1,3})\b/dg, hints: exit },
  { pattern: /退出(?:码|代码|状态码?)\s*(?:为|是|:|=)?\s*(\d{1,3})(?!\d)/dg, hints: exit },
  { pattern: /\b(?:signal|sig)[ :=#(]{1,3}(\d{1,2})\b/dgi, hints: signal },
  { pattern: /\bKilled: (\d{1,2})\b/dg, hints: signal },
  { pattern: /\bsignal: ([a-z][a-z ]{2,30}?)(?=$|[.,;)(])/dg, hints: signal },
]);
