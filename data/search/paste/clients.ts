import { readerOf } from './piece';

/** Mail and FTP replies inside the sentences of programs. */
export const readClients = readerOf([
  { pattern: /\bftplib\.\w+: (\d{3})\b/dg, hints: ['ftp'] },
  {
    pattern: /\b(?:RETR|STOR|PASS|USER|LIST|CWD) (?:response|failed)[ :]{1,3}(\d{3})\b/dg,
    hints: ['ftp'],
  },
  { pattern: /\bAccess denied: (\d{3})\b/dg, hints: ['ftp'] },
  {
    pattern: /\bFTP\w*(?: error| response| reply| code|Error|Exception)?[ :(]{1,3}(\d{3})\b/dg,
    hints: ['ftp'],
  },
  {
    pattern: /\bSMTP\w*(?: error| response| reply| code)?[:( ]{1,4}'?(\d{3})\b/dg,
    hints: ['smtp'],
  },
  { pattern: /\bsmtp; ?(\d{3})\b/dg, hints: ['smtp'] },
  // smtplib: `(550, b'5.1.1 …')`.
  { pattern: /\((\d{3}), b['"]/dg, hints: ['smtp'] },
  {
    pattern:
      /\b(?:said|Invalid login|Mail command failed|Message failed|Can't send mail[^\d]{0,60}): (\d{3})\b/dg,
    hints: ['smtp'],
  },
]);
