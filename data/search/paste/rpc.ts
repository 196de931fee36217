import { readerOf } from './piece';

const grpc = ['grpc'];

/** Status codes of gRPC as Go, Node, Java, Python and C# write them. */
export const readGrpc = readerOf([
  { pattern: /\bcode = (\w+) desc\b/dg, hints: grpc },
  { pattern: /(?<![\w.:])(\d{1,2}) [A-Z]{2,}(?:_[A-Z]+)*: /dg, hints: grpc },
  { pattern: /\bStatusCode(?:\.|="?| ?= ?StatusCode\.)(\w+)/dg, hints: [...grpc, 'http'] },
  { pattern: /\bStatus(?:Runtime)?Exception: ([A-Z_]{2,})\b/dg, hints: grpc },
  { pattern: /\bgrpc-status:? ?(\d{1,2})\b/dgi, hints: grpc },
  { pattern: /\bstatus = StatusCode\.(\w+)/dg, hints: grpc },
]);

/** Error codes of HTTP/2 streams and connections as curl, Go, nghttp2 and browsers write them. */
export const readHttp2 = readerOf([
  { pattern: /\bHTTP\/2 error code:? (\w+)/dg, hints: ['http2', 'h2'] },
  { pattern: /\bErrCode=(\w+)/dg, hints: ['http2', 'h2'] },
  { pattern: /\bstream error: stream ID \d+; (\w+)/dg, hints: ['http2', 'h2'] },
  { pattern: /\bHTTP\/2 stream \d+ [^:]{1,60}: ([A-Z_]+)/dg, hints: ['http2', 'h2'] },
  {
    pattern:
      /\b(?:RST_STREAM|GOAWAY)\b[^\n]{0,80}?\b(?:code|error)[ :=(]{1,3}(0x[\da-f]+|\d{1,2}|[A-Z_]{5,})\b/dg,
    hints: ['http2', 'h2'],
  },
  { pattern: /\b(?:NGHTTP2|ERR_HTTP2)_([A-Z_]+)/dg, hints: ['http2', 'h2'] },
]);

/** TLS alerts as OpenSSL, Java and Go write them. */
export const readTls = readerOf([
  { pattern: /\balert number (\d{1,3})\b/dgi, hints: ['tls'] },
  { pattern: /\bfatal alert:? (\w+)/dgi, hints: ['tls'] },
  { pattern: /\b(?:ssl|tls)v[\d._]+ alert ([a-z ]{3,40}?)(?=$|[:),.])/dgi, hints: ['tls'] },
  { pattern: /\bremote error: tls: ([a-z ]{3,40}?)(?=$|["'):,.])/dg, hints: ['tls'] },
  { pattern: /\bTLS alert[,:]? (?:[\w ]+?, )?([a-z ]{3,40}?)(?= \(|$|[:,.])/dgi, hints: ['tls'] },
]);

/** Answers of DNS servers as dig, nslookup and resolvers write them. */
export const readDns = readerOf([
  {
    pattern:
      /\b(NXDOMAIN|SERVFAIL|FORMERR|NOTIMP|YXDOMAIN|YXRRSET|NXRRSET|NOTAUTH|NOTZONE|BADVERS|BADCOOKIE)\b/dg,
    hints: ['dns'],
  },
  { pattern: /\bquery refused|can't find [^:]{1,250}: ([A-Z][A-Za-z ]{3,20})$/dg, hints: ['dns'] },
  { pattern: /\bstatus: ([A-Z]{5,12}),/dg, hints: ['dns'] },
]);
