// Checked against: the names of curl.h in order, and the former ones it keeps; what the curl command returns, where there is one
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'curl')?.codes ?? [];

// Every tenth name begins a line: 0, 10, 20 and so on.
const inOrder = `
  OK UNSUPPORTED_PROTOCOL FAILED_INIT URL_MALFORMAT NOT_BUILT_IN COULDNT_RESOLVE_PROXY
  COULDNT_RESOLVE_HOST COULDNT_CONNECT WEIRD_SERVER_REPLY REMOTE_ACCESS_DENIED
  FTP_ACCEPT_FAILED FTP_WEIRD_PASS_REPLY FTP_ACCEPT_TIMEOUT FTP_WEIRD_PASV_REPLY
  FTP_WEIRD_227_FORMAT FTP_CANT_GET_HOST HTTP2 FTP_COULDNT_SET_TYPE PARTIAL_FILE
  FTP_COULDNT_RETR_FILE
  OBSOLETE20 QUOTE_ERROR HTTP_RETURNED_ERROR WRITE_ERROR OBSOLETE24 UPLOAD_FAILED READ_ERROR
  OUT_OF_MEMORY OPERATION_TIMEDOUT OBSOLETE29
  FTP_PORT_FAILED FTP_COULDNT_USE_REST OBSOLETE32 RANGE_ERROR OBSOLETE34 SSL_CONNECT_ERROR
  BAD_DOWNLOAD_RESUME FILE_COULDNT_READ_FILE LDAP_CANNOT_BIND LDAP_SEARCH_FAILED
  OBSOLETE40 OBSOLETE41 ABORTED_BY_CALLBACK BAD_FUNCTION_ARGUMENT OBSOLETE44 INTERFACE_FAILED
  OBSOLETE46 TOO_MANY_REDIRECTS UNKNOWN_OPTION SETOPT_OPTION_SYNTAX
  OBSOLETE50 OBSOLETE51 GOT_NOTHING SSL_ENGINE_NOTFOUND SSL_ENGINE_SETFAILED SEND_ERROR
  RECV_ERROR OBSOLETE57 SSL_CERTPROBLEM SSL_CIPHER
  PEER_FAILED_VERIFICATION BAD_CONTENT_ENCODING OBSOLETE62 FILESIZE_EXCEEDED USE_SSL_FAILED
  SEND_FAIL_REWIND SSL_ENGINE_INITFAILED LOGIN_DENIED TFTP_NOTFOUND TFTP_PERM
  REMOTE_DISK_FULL TFTP_ILLEGAL TFTP_UNKNOWNID REMOTE_FILE_EXISTS TFTP_NOSUCHUSER OBSOLETE75
  OBSOLETE76 SSL_CACERT_BADFILE REMOTE_FILE_NOT_FOUND SSH
  SSL_SHUTDOWN_FAILED AGAIN SSL_CRL_BADFILE SSL_ISSUER_ERROR FTP_PRET_FAILED RTSP_CSEQ_ERROR
  RTSP_SESSION_ERROR FTP_BAD_FILE_LIST CHUNK_FAILED NO_CONNECTION_AVAILABLE
  SSL_PINNEDPUBKEYNOTMATCH SSL_INVALIDCERTSTATUS HTTP2_STREAM RECURSIVE_API_CALL AUTH_ERROR
  HTTP3 QUIC_CONNECT_ERROR PROXY SSL_CLIENTCERT UNRECOVERABLE_POLL
  TOO_LARGE ECH_REQUIRED
`;

describe('curl.h', () => {
  it('has the same names in the same order', () => {
    const theirs = inOrder
      .trim()
      .split(/\s+/)
      .map((name, number) => `${number} CURLE_${name}`);
    const ours = rows.map(({ code, name }) => `${code} ${name}`);
    expect(ours).toEqual(theirs);
  });

  // Without FTP_PARTIAL_FILE (18) and SSL_PEER_CERTIFICATE (60), which no log shows any more.
  it.each(
    Object.entries({
      FTP_WEIRD_SERVER_REPLY: 8,
      FTP_ACCESS_DENIED: 9,
      FTP_COULDNT_SET_BINARY: 17,
      FTP_QUOTE_ERROR: 21,
      HTTP_NOT_FOUND: 22,
      FTP_COULDNT_STOR_FILE: 25,
      OPERATION_TIMEOUTED: 28,
      HTTP_RANGE_ERROR: 33,
      HTTP_POST_ERROR: 34,
      FTP_BAD_DOWNLOAD_RESUME: 36,
      FUNCTION_NOT_FOUND: 41,
      HTTP_PORT_FAILED: 45,
      UNKNOWN_TELNET_OPTION: 48,
      TELNET_OPTION_SYNTAX: 49,
      SSL_CACERT: 60,
      LDAP_INVALID_URL: 62,
      FTP_SSL_FAILED: 64,
      TFTP_DISKFULL: 70,
      TFTP_EXISTS: 73,
      CONV_FAILED: 75,
      CONV_REQD: 76,
    }),
  )('CURLE_%s was the name of %i', (name, number) => {
    const row = rows.find(({ code }) => code === String(number));
    expect(row?.aliases).toContain(`CURLE_${name}`);
  });
});

const installed = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!installed)('the curl command', () => {
  const statusOf = (...options: string[]) =>
    String(spawnSync('curl', ['--silent', '--noproxy', '*', '--max-time', '5', ...options]).status);
  const named = (name: string) => rows.find((row) => row.name === `CURLE_${name}`)?.code;

  it.each([
    ['OK', ['file:///dev/null']],
    ['UNSUPPORTED_PROTOCOL', ['nonsense://127.0.0.1/']],
    ['URL_MALFORMAT', ['http://']],
    ['COULDNT_RESOLVE_PROXY', ['--noproxy', '', '--proxy', 'http://proxy.invalid', 'http://a.b']],
    ['COULDNT_RESOLVE_HOST', ['http://host.invalid/']],
    ['COULDNT_CONNECT', ['http://127.0.0.1:1/']],
    ['FILE_COULDNT_READ_FILE', ['file:///nowhere/at-all']],
    ['WRITE_ERROR', ['--output', '/nowhere/at-all', 'file:///etc/hosts']],
  ])('%s', (name, options) => {
    expect(named(name)).toBe(statusOf(...options));
  });
});
