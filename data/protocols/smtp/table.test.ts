// Checked against: haraka-dsn; the numbers and words of RFC 5321, 4954 and 7504; the numbers of IANA's enhanced codes
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const require = createRequire(import.meta.url);
const dsn: {
  create(code: number, message: string, subject: number, detail: number): { default_msg: string };
} = require('haraka-dsn');

const rows = compiledTables().find(({ protocol }) => protocol === 'smtp')?.codes ?? [];

describe('replies', () => {
  const replies: Record<string, Record<number, string>> = {
    'RFC 5321': {
      211: 'system status',
      214: 'help message',
      220: 'service ready',
      221: 'closing transmission channel',
      250: 'completed',
      251: 'user not local; will forward',
      252: 'cannot vrfy user',
      354: 'start mail input',
      421: 'service not available',
      450: 'mailbox unavailable',
      451: 'local error in processing',
      452: 'insufficient system storage',
      455: 'unable to accommodate parameters',
      500: 'command unrecognized',
      501: 'parameters or arguments',
      502: 'command not implemented',
      503: 'bad sequence',
      504: 'parameter not implemented',
      550: 'mailbox unavailable',
      551: 'user not local; please try',
      552: 'exceeded storage allocation',
      553: 'mailbox name not allowed',
      554: 'transaction failed',
      555: 'parameters not recognized',
    },
    'RFC 4954': {
      235: 'authentication succeeded',
      334: 'challenge',
      432: 'password transition',
      454: 'temporary authentication failure',
      530: 'authentication required',
      534: 'mechanism is too weak',
      535: 'credentials invalid',
      538: 'encryption required',
    },
    'RFC 7504': { 521: 'does not accept mail', 556: 'domain does not accept mail' },
  };
  const listed = Object.entries(replies).flatMap(([rfc, words]) =>
    Object.entries(words).map(([code, name]) => [rfc, code, name] as const),
  );

  it.each(listed)('%s %s: %s', (rfc, code, words) => {
    const row = rows.find((one) => one.code === code);
    expect(row?.name.toLowerCase()).toContain(words);
    expect(row?.source.name.split(' §')[0]).toBe(rfc);
  });

  it('the table has no others', () => {
    const ours = rows.map(({ code }) => code).filter((code) => !code.includes('.'));
    expect(ours.sort()).toEqual(listed.map(([, code]) => code).sort());
  });
});

describe('enhanced codes', () => {
  // How many details each subject has at IANA, counted from 0.
  const registered = { 0: 0, 1: 10, 2: 4, 3: 6, 4: 7, 5: 6, 6: 10, 7: 30 };
  // The registry goes on after haraka-dsn ends: RFC 6531, RFC 8617, RFC 8689 and one of Gmail's.
  const newer = ['6.7', '6.8', '6.9', '6.10', '7.28', '7.29', '7.30'];

  const pairs = Object.entries(registered).flatMap(([subject, last]) =>
    Array.from({ length: last + 1 }, (_, detail) => `${subject}.${detail}`),
  );
  const rowsOf = (pair: string) =>
    rows.filter(({ code }) => /^[245]\./.test(code) && code.slice(2) === pair);

  it('each pair of subject and detail has one row, and there are no others', () => {
    const enhanced = rows.map(({ code }) => code).filter((code) => code.includes('.'));
    expect(enhanced.map((code) => code.slice(2)).sort()).toEqual(pairs.sort());
  });

  it.each(pairs.filter((pair) => !newer.includes(pair)))('%s as haraka-dsn calls it', (pair) => {
    const [subject, detail] = pair.split('.').map(Number);
    const theirs = dsn.create(550, '', subject ?? 0, detail ?? 0).default_msg;
    expect(theirs).not.toBe('');
    expect(rowsOf(pair)[0]?.name.toLowerCase()).toBe(theirs.toLowerCase());
  });

  it('haraka-dsn has no name for the newer ones', () => {
    for (const pair of newer) {
      const [subject, detail] = pair.split('.').map(Number);
      expect(dsn.create(550, '', subject ?? 0, detail ?? 0).default_msg, pair).toBe('');
    }
  });

  it('other forms differ in the first number only', () => {
    const first = { success: '2', transient: '4', permanent: '5' };
    for (const { code, numbers } of rows) {
      for (const [form, other] of Object.entries(numbers ?? {})) {
        expect(other, code).toBe(`${first[form as keyof typeof first]}${code.slice(1)}`);
      }
    }
  });
});
