// Checked against: `CloseCode` of graphql-ws; IANA's registry and RFC 6455 §7.4 as numbers and names; Discord's numbers
import { CloseCode } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'websocket')?.codes ?? [];
const official = new Map(rows.filter(({ origin }) => !origin).map((row) => [row.code, row]));
const codesOf = (origin: string) =>
  rows.filter((row) => row.origin === origin).map(({ code }) => code);

const registry = {
  1000: 'Normal Closure',
  1001: 'Going Away',
  1002: 'Protocol error',
  1003: 'Unsupported Data',
  1004: 'Reserved',
  1005: 'No Status Rcvd',
  1006: 'Abnormal Closure',
  1007: 'Invalid frame payload data',
  1008: 'Policy Violation',
  1009: 'Message Too Big',
  1010: 'Mandatory Ext.',
  1011: 'Internal Error',
  1012: 'Service Restart',
  1013: 'Try Again Later',
  1014: 'Bad Gateway', // the registry writes a long sentence that amounts to this
  1015: 'TLS handshake',
  3000: 'Unauthorized',
  3003: 'Forbidden',
  3008: 'Timeout',
};
// RFC 6455 §7.4.2; the first of its ranges, 1000–2999, in the parts that are assigned and not.
const ranges = ['0–999', '1016–1999', '2000–2999', '3000–3999', '4000–4999'];

describe('IANA registry', () => {
  it.each(Object.entries(registry))('%s %s', (code, name) => {
    expect(official.get(code)?.name).toBe(name);
  });

  it('nothing else stands without an owner but the ranges', () => {
    expect([...official.keys()].sort()).toEqual([...Object.keys(registry), ...ranges].sort());
  });
});

describe('RFC 6455', () => {
  it('of what has a meaning, only 1005, 1006 and 1015 are never sent (§7.4.1)', () => {
    const silent = rows.filter(({ behaviour }) => behaviour?.sender === 'nobody');
    const meaningful = silent.filter(({ status }) => status === 'standard');
    expect(meaningful.map(({ code }) => code)).toEqual(['1005', '1006', '1015']);
  });

  it('1010 is the client’s; 1011 may be anybody’s since erratum 3227', () => {
    expect(official.get('1010')?.behaviour?.sender).toBe('client');
    expect(official.get('1011')?.behaviour?.sender).toBe('both');
  });
});

describe('graphql-ws', () => {
  const theirs = Object.entries(CloseCode).filter(
    (entry): entry is [string, CloseCode] => typeof entry[1] === 'number',
  );

  it('its enumeration and the table are the same', () => {
    const ours = rows.filter(({ origin }) => origin === 'graphql-ws');
    expect(ours.map(({ code, name }) => `${code} ${name}`).sort()).toEqual(
      theirs.map(([name, code]) => `${code} ${name}`).sort(),
    );
  });
});

describe('Discord', () => {
  it('has 4000–4014 without 4006', () => {
    expect(codesOf('discord')).toEqual(
      [4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014].map(
        String,
      ),
    );
  });
});
