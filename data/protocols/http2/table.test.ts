// Checked against: `NGHTTP2_` constants of node:http2; RFC 9114, 9204, 9297, 9000 and 9368 as numbers and names
import { constants as http2 } from 'node:http2';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'http2')?.codes ?? [];
const of = (origin: string) =>
  rows.filter((row) => row.origin === origin).map(({ code, name }) => `${code} ${name}`);
const counted = (from: number, names: string) =>
  names.split(/\s+/).map((name, at) => `0x${(from + at).toString(16)} ${name}`);

describe('HTTP/2', () => {
  it('has the fourteen codes of RFC 9113 §7', () => {
    expect(of('http2')).toEqual(
      counted(
        0,
        `NO_ERROR PROTOCOL_ERROR INTERNAL_ERROR FLOW_CONTROL_ERROR SETTINGS_TIMEOUT STREAM_CLOSED
        FRAME_SIZE_ERROR REFUSED_STREAM CANCEL COMPRESSION_ERROR CONNECT_ERROR ENHANCE_YOUR_CALM
        INADEQUATE_SECURITY HTTP_1_1_REQUIRED`,
      ),
    );
  });

  it.each(rows.filter(({ origin }) => origin === 'http2').map(({ code, name }) => [code, name]))(
    'node:http2 agrees on %s %s',
    (code, name) => {
      expect(http2[`NGHTTP2_${name}` as keyof typeof http2]).toBe(Number(code));
      const row = rows.find((one) => one.origin === 'http2' && one.code === code);
      const constants = row?.constants.filter(({ language }) => language === 'Node.js');
      expect(constants?.map((one) => one.name)).toEqual([`constants.NGHTTP2_${name}`]);
    },
  );
});

describe('HTTP/3', () => {
  it('has the codes of RFC 9114 §8.1 and the one of RFC 9297', () => {
    expect(of('http3')).toEqual([
      '0x33 H3_DATAGRAM_ERROR',
      ...counted(
        0x100,
        `H3_NO_ERROR H3_GENERAL_PROTOCOL_ERROR H3_INTERNAL_ERROR H3_STREAM_CREATION_ERROR
        H3_CLOSED_CRITICAL_STREAM H3_FRAME_UNEXPECTED H3_FRAME_ERROR H3_EXCESSIVE_LOAD H3_ID_ERROR
        H3_SETTINGS_ERROR H3_MISSING_SETTINGS H3_REQUEST_REJECTED H3_REQUEST_CANCELLED
        H3_REQUEST_INCOMPLETE H3_MESSAGE_ERROR H3_CONNECT_ERROR H3_VERSION_FALLBACK`,
      ),
    ]);
  });

  it('has the codes of RFC 9204 §6 for QPACK', () => {
    expect(of('qpack')).toEqual(
      counted(
        0x200,
        'QPACK_DECOMPRESSION_FAILED QPACK_ENCODER_STREAM_ERROR QPACK_DECODER_STREAM_ERROR',
      ),
    );
  });
});

describe('QUIC', () => {
  it('has the codes of RFC 9000 §20.1, the one of RFC 9368 and the range of TLS alerts', () => {
    expect(of('quic')).toEqual([
      ...counted(
        0,
        `NO_ERROR INTERNAL_ERROR CONNECTION_REFUSED FLOW_CONTROL_ERROR STREAM_LIMIT_ERROR
        STREAM_STATE_ERROR FINAL_SIZE_ERROR FRAME_ENCODING_ERROR TRANSPORT_PARAMETER_ERROR
        CONNECTION_ID_LIMIT_ERROR PROTOCOL_VIOLATION INVALID_TOKEN APPLICATION_ERROR
        CRYPTO_BUFFER_EXCEEDED KEY_UPDATE_ERROR AEAD_LIMIT_REACHED NO_VIABLE_PATH
        VERSION_NEGOTIATION_ERROR`,
      ),
      '0x100–0x1ff CRYPTO_ERROR',
    ]);
  });
});

describe('other ways to write a code', () => {
  it('the decimal number is the same number', () => {
    const plain = rows.filter(({ code }) => !code.includes('–'));
    expect(plain.map(({ numbers }) => Number(numbers?.decimal))).toEqual(
      plain.map(({ code }) => Number(code)),
    );
  });
});
