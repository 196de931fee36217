import { app } from 'electron';

const quoted = (argument: string) =>
  `"${argument.replace(/(["\\`$])/g, '\\$1').replaceAll('%', '%%')}"`;

/** The command line that starts this very Codepin, for a desktop's settings. */
export function ownCommand(argument: string): string {
  const parts = app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
  return [...parts.map((part) => (/^[\w./-]+$/.test(part) ? part : quoted(part))), argument].join(
    ' ',
  );
}
