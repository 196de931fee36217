import { readerOf } from './piece';

const web = ['http'];

/** HTTP status lines and the sentences of HTTP clients. */
export const readHttp = readerOf([
  { pattern: /\bHTTP\/\d(?:\.\d)?["']? (\d{3})(?!\d)/dg, hints: web },
  { pattern: /\bHTTP Error (\d{3}\.\d{1,3})\b/dgi, hints: ['iis', 'http'] },
  { pattern: /\bhttp\w*(?:error|exception)[\w$.]*: (\d{3})\b/dgi, hints: web },
  { pattern: /(?<!\w):status:? ?=? ?"?(\d{3})\b/dg, hints: web },
  // axios, Java, browsers, .NET, AWS: `status code 404`, `HTTP response code: 403`, `status of 500`.
  {
    pattern:
      /\bstatus(?:[ _-]?code)?(?: of| was| is| does not indicate success)?[ :=]{1,3}\(?["']?(\d{3})(?!\.?\d)/dgi,
    hints: web,
  },
  {
    pattern:
      /\b(?:response|http|server|result)(?: response| status| error)?[ -](?:code|response|status|error)s?(?: was| is)?[ :=]{0,3}\(?(\d{3})(?!\.?\d)/dgi,
    hints: web,
  },
  {
    pattern:
      /\bHTTP[ -]?(?:error|status|code)?[ :=-]{1,2}\(?(\d{3})(?!\.?\d)(?! (?:ms|bytes|requests|connections)\b)/dg,
    hints: web,
  },
  // curl -f, git; then requests; wget; npm; boto.
  { pattern: /\breturned error: (\d{3})\b/dg, hints: web },
  { pattern: /\b(\d{3}) (?:Client|Server) Error\b/dg, hints: web },
  { pattern: /\bERROR (\d{3}): /dg, hints: web },
  // Feign.
  { pattern: /\[(\d{3})(?: [^\]]{0,40})?\] during \[/dg, hints: web },
  { pattern: /\b(?:ERR!|code) E?(\d{3}) /dg, hints: web },
  { pattern: /\bcode E(\d{3})\b/dg, hints: web },
  { pattern: /\bAn error occurred \((\d{3})\)/dg, hints: web },
  { pattern: /\bError (\d{3}):? /dg, hints: ['cloudflare', 'http'] },
  { pattern: /\berror code:? (\d{3})\b/dgi, hints: ['cloudflare', 'http'] },
  // `upstream returned 502`, `got a 429`; not `returned 404 rows`.
  {
    pattern:
      /\b(?:return(?:s|ed|ing)?|got|get(?:s|ting)?|receiv(?:es|ed|ing)|respond(?:s|ed|ing)|answer(?:s|ed|ing)|repl(?:y|ies|ied)|fail(?:s|ed|ing)|throw(?:s|ing)?|threw)(?: back)?(?: with)?(?: an?)?(?: http)?(?: status)?(?: code)? (\d{3})(?=$|[.,;:!)"'](?!\d)| \(| (?:for|from|on|when|after|at|by|and|to|error|errors|response|status|instead|from)\b)/dgi,
    hints: web,
  },
  { pattern: /(?:状态码|响应码|返回码)\s*(?:为|是|:|=)?\s*(\d{3})(?!\d)/dg, hints: web },
  {
    pattern:
      /(?:返回了?|报了?|响应|出现|提示|收到)\s*(?:了)?\s*(?:HTTP|http)?\s*([1-5]\d\d)(?=$|[\s,。.;:)]|错误|报错|状态)(?!\s*(?:ms|条|个|行|次|毫秒|字节))/dg,
    hints: web,
  },
]);
