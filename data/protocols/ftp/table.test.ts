// Checked against: the numbers and words of RFC 959, 1123, 1639, 2228, 2428 and 4217; what RFC 959 §4.2.1 says about the digits
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'ftp')?.codes ?? [];

const replies: Record<string, Record<number, string>> = {
  'RFC 959': {
    110: 'restart marker',
    120: 'ready in nnn minutes',
    125: 'already open',
    150: 'about to open data connection',
    200: 'command okay',
    202: 'superfluous at this site',
    211: 'system status',
    212: 'directory status',
    213: 'file status',
    214: 'help message',
    215: 'system type',
    220: 'ready for new user',
    221: 'closing control connection',
    225: 'no transfer in progress',
    226: 'closing data connection',
    227: 'entering passive mode',
    230: 'logged in',
    250: 'completed',
    257: 'created',
    331: 'need password',
    332: 'need account for login',
    350: 'pending further information',
    421: 'service not available',
    425: "can't open data connection",
    426: 'transfer aborted',
    450: 'action not taken',
    451: 'local error in processing',
    452: 'insufficient storage space',
    500: 'command unrecognized',
    501: 'parameters or arguments',
    502: 'command not implemented',
    503: 'bad sequence',
    504: 'not implemented for that parameter',
    530: 'not logged in',
    532: 'need account for storing',
    550: 'file unavailable',
    551: 'page type unknown',
    552: 'exceeded storage allocation',
    553: 'file name not allowed',
  },
  'RFC 1123': { 554: 'invalid rest', 555: 'type or stru mismatch' },
  'RFC 1639': { 228: 'long passive mode', 521: 'supported address families' },
  'RFC 2228': {
    232: 'authorized by security data exchange',
    234: 'security data exchange complete',
    235: 'security data exchange successful',
    334: 'adat=',
    335: 'adat=',
    336: 'challenge',
    431: 'unavailable resource',
    533: 'protection level denied',
    534: 'denied for policy reasons',
    535: 'failed security check',
    536: 'prot level not supported',
    537: 'protection level not supported',
    631: 'integrity protected',
    632: 'confidentiality and integrity protected',
    633: 'confidentiality protected',
  },
  'RFC 2428': { 229: 'extended passive mode', 522: 'network protocol not supported' },
  'RFC 4217': { 521: 'prot setting', 522: 'tls negotiation failed' },
};
const listed = Object.entries(replies).flatMap(([rfc, words]) =>
  Object.entries(words).map(([code, name]) => [rfc, code, name] as const),
);

describe('the RFCs', () => {
  it('define 60 numbers, 39 of them in RFC 959', () => {
    expect(Object.keys(replies['RFC 959'] ?? {})).toHaveLength(39);
    expect(new Set(listed.map(([, code]) => code)).size).toBe(60);
  });

  it.each(listed)('%s %s: %s', (rfc, code, words) => {
    const row = rows.find((one) => one.code === code && one.source.name.split(' §')[0] === rfc);
    expect(row?.name.toLowerCase()).toContain(words);
  });

  it('nothing stands in the table that no RFC defines, but a warning about 600', () => {
    const known = new Set(listed.map(([, code]) => code));
    const others = rows.filter(({ code }) => !known.has(code));
    expect(others.map(({ code, status }) => `${code} ${status}`)).toEqual(['600 unused']);
    expect(rows).toHaveLength(listed.length + others.length);
  });
});

describe('the digits', () => {
  const second = [
    'syntax',
    'information',
    'connections',
    'authentication',
    'unspecified',
    'filesystem',
  ];

  it('the first is the class, the second the group', () => {
    for (const { code, class: owner, behaviour } of rows) {
      expect(owner, code).toBe(`${code[0]}yz`);
      if (code === '600') continue; // no reply, so no group
      expect(behaviour?.group, code).toBe(second[Number(code[1])]);
    }
  });
});
