// Checked against: what Node's OpenSSL calls each alert that a server sends it; IANA's registry as numbers
import { once } from 'node:events';
import { createServer } from 'node:net';
import { connect } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'tls')?.codes ?? [];

describe('IANA registry', () => {
  it('has the same numbers', () => {
    expect(rows.map(({ code }) => Number(code))).toEqual([
      0, 10, 20, 21, 22, 30, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 60, 70, 71, 80, 86,
      90, 100, 109, 110, 111, 112, 113, 114, 115, 116, 117, 120, 121,
    ]);
  });
});

describe('OpenSSL', () => {
  // 0 ends the connection without an error; the others came after, or are DTLS's (52).
  const unknown = ['0', '52', '117', '121'];
  const spelling: Record<string, string> = { user_cancelled: 'user_canceled' };

  async function nameOf(alert: number) {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      // One record: alert, TLS 1.2, two bytes, fatal.
      socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert])));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const client = connect({ port, host: '127.0.0.1' });
    const [error] = (await once(client, 'error').catch((reason) => [reason])) as [{ code: string }];
    server.close();
    // ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE, ERR_SSL_TLSV1_UNRECOGNIZED_NAME
    const name = error.code.replace(/^ERR_SSL_(?:.*_ALERT_|TLSV1_)/, '').toLowerCase();
    return spelling[name] ?? name;
  }

  it.each(rows.filter(({ code }) => !unknown.includes(code)).map(({ code, name }) => [code, name]))(
    '%s %s',
    async (code, name) => {
      expect(await nameOf(Number(code))).toBe(name);
    },
  );
});
