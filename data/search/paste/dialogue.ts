import type { Piece, Reader } from './piece';

// What only one of the two ever says: a bare `550 …` is a reply of either.
const ftp =
  /\b(?:vsftpd|proftpd|pure-?ftpd|filezilla|ftps?|lftp|ftplib|PASV|EPSV|RETR|STOR|CWD|MKD|RMD|NLST|passive mode|data connection|directory|transfer|login (?:incorrect|successful|failed)|logged in|not log(?:ged)? in|specify the password|password required|(?:open|create|delete|rename|overwrite) (?:the )?file|file not found|no such file|binary mode|ascii mode|anonymous|goodbye)\b/i;
const smtp =
  /\b(?:e?smtp|e?smtp[sd]|EHLO|HELO|MAIL FROM|RCPT(?: TO)?|mailbox|recipients?|relay(?:ing)?|sender|postfix|mailer-daemon|spf|dkim|dmarc|spam|grey-?list(?:ed|ing)?|queued|end data with|user unknown|blocked using|unsolicited|mail|message (?:size|rejected|content)|must issue a starttls)\b|\b[245]\.\d{1,3}\.\d{1,3}\b/i;

const reply =
  /^\s*(?:(?:<-{0,3}|<<<?|S:|\*+|Response:|Status:|Server:|响应:|状态:|Error:|\[\d+\]|remote:)\s*)?([1-6]\d\d)(?:[ -](?=\S)|$)/di;
const sent = /^\s*(?:>|-{2,4}>|C:|Command:|命令:)/i;
const enhanced = /(?<![\d.])([245]\d\d)[ -]+#?([245]\.\d{1,3}\.\d{1,3})(?![\d.])/dg;
const alone = /(?<![\d.:/-])([245]\.\d{1,2}\.\d{1,2})(?![\d.])/dg;

/** Replies of FTP and mail servers: three digits at the start of a line, told apart by their words. */
export const readDialogue: Reader = function* read(line, paste): Generator<Piece> {
  if (sent.test(line)) return;
  const found = reply.exec(line);
  const range = found?.indices?.[1];
  const speaker = speakerOf(line) ?? paste.speaker;
  if (found && range && speaker) {
    yield { start: range[0], end: range[1], codes: [found[1] as string], hints: [speaker] };
  }
  // `550 5.1.1` is mail wherever it stands; so is 5.1.1 alone where the line is about mail.
  for (const match of line.matchAll(enhanced)) {
    for (const group of [1, 2]) {
      const [start, end] = match.indices?.[group] ?? [0, 0];
      yield { start, end, codes: [match[group] as string], hints: ['smtp'] };
    }
  }
  if (speaker !== 'smtp' || !/smtp|dsn|status|diagnostic|said|mail/i.test(line)) return;
  for (const { indices, 1: code } of line.matchAll(alone)) {
    const [start, end] = indices?.[1] ?? [0, 0];
    yield { start, end, codes: [code as string], hints: ['smtp'] };
  }
};

/** Whose words these are; undefined if nobody's or both's. */
export function speakerOf(text: string): 'ftp' | 'smtp' | undefined {
  const [file, mail] = [ftp.test(text), smtp.test(text)];
  if (file === mail) return undefined;
  return file ? 'ftp' : 'smtp';
}
