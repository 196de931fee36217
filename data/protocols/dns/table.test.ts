// Checked against: dns-packet; what node:dns reports for an answer with each RCODE; IANA's registry as numbers and names
import { createSocket } from 'node:dgram';
import dns, { promises } from 'node:dns';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const require = createRequire(import.meta.url);
const rcodes: { toString(code: number): string } = require('dns-packet/rcodes');
const packet: {
  decode(bytes: Buffer): { id: number; questions: { name: string }[] };
  encode(message: object): Buffer;
} = require('dns-packet');

const rows = compiledTables().find(({ protocol }) => protocol === 'dns')?.codes ?? [];

describe('IANA registry', () => {
  it('has the same numbers and names', () => {
    expect(rows.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '0 NOERROR',
      '1 FORMERR',
      '2 SERVFAIL',
      '3 NXDOMAIN',
      '4 NOTIMP',
      '5 REFUSED',
      '6 YXDOMAIN',
      '7 YXRRSET',
      '8 NXRRSET',
      '9 NOTAUTH',
      '10 NOTZONE',
      '11 DSOTYPENI',
      '16 BADVERS',
      '16 BADSIG',
      '17 BADKEY',
      '18 BADTIME',
      '19 BADMODE',
      '20 BADNAME',
      '21 BADALG',
      '22 BADTRUNC',
      '23 BADCOOKIE',
    ]);
  });
});

describe('dns-packet', () => {
  it.each(rows.filter(({ code }) => Number(code) <= 10).map(({ code, name }) => [code, name]))(
    '%s %s',
    (code, name) => {
      expect(rcodes.toString(Number(code))).toBe(name);
    },
  );
});

describe('node:dns', () => {
  // Answers every question with the RCODE that the name begins with.
  const server = createSocket('udp4', (bytes, { port, address }) => {
    const { id, questions } = packet.decode(bytes);
    const flags = Number(questions[0]?.name.split('.')[0]);
    server.send(packet.encode({ type: 'response', id, flags, questions }), port, address);
  });
  const resolver = new promises.Resolver({ timeout: 1000, tries: 1 });
  beforeAll(async () => {
    server.bind(0, '127.0.0.1');
    await once(server, 'listening');
    resolver.setServers([`127.0.0.1:${server.address().port}`]);
  });
  afterAll(() => server.close());

  const constants = rows.flatMap(({ code, constants: all }) =>
    all.flatMap(({ language, name }) =>
      language === 'Node.js' ? [[code, name.replace('dns.', '')] as const] : [],
    ),
  );
  it.each(constants)('RCODE %s without an answer is dns.%s', async (code, name) => {
    const failure = await resolver.resolve4(`${code}.example`).catch((error) => error.code);
    expect(failure).toBe((dns as unknown as Record<string, string>)[name]);
  });
});
