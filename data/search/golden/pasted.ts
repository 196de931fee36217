import type { Golden } from './kinds';

export const accessLogs: Golden[] = [
  [
    '127.0.0.1 - frank [10/Oct/2026:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 404 2326',
    'http:404',
  ],
  [
    '93.180.71.3 - - [17/May/2026:08:05:32 +0000] "GET /500/404.html?code=403 HTTP/1.1" 502 331 "https://a.com/503" "Debian APT-HTTP/1.3 (0.8)"',
    'http:502',
  ],
  [
    '10.0.0.7 - - [22/Nov/2026:09:12:01 +0800] "POST /api/pay HTTP/2.0" 499 0 "-" "okhttp/4.9.3"',
    'http:499@nginx',
  ],
  ['10.0.0.7 - - [22/Nov/2026:09:12:01 +0800] "-" 408 0 "-" "-"', 'http:408'],
  ['::1 - - [22/Nov/2026:09:12:01 +0000] "\\x16\\x03\\x01" 400 157 "-" "-"', 'http:400'],
  ['INFO:     127.0.0.1:53436 - "GET /items/500 HTTP/1.1" 422 Unprocessable Entity', 'http:422'],
  ['[22/Nov/2026 10:00:00] "GET /favicon.ico HTTP/1.1" 404 2110', 'http:404'],
  [
    '[GIN] 2026/11/22 - 10:00:00 | 429 |     404.1µs |       127.0.0.1 | GET      "/v1/ping"',
    'http:429',
  ],
  ['GET /api/users/500 404 12.345 ms - 45', 'http:404'],
  [' GET /api/hello 500 in 23ms', 'http:500'],
  ['Completed 422 Unprocessable Content in 12ms (ActiveRecord: 0.5ms)', 'http:422'],
  [
    'https 2026-11-22T22:23:00.186641Z app/my-lb/50dc6c495c0c9188 192.168.131.39:2817 10.0.0.1:80 0.086 0.048 0.037 502 - 0 57 "GET https://www.example.com:443/404 HTTP/1.1" "curl/7.46.0"',
    'http:502',
  ],
  [
    'haproxy[14389]: 10.0.1.2:33317 [06/Feb/2026:12:14:14.655] http-in static/srv1 10/0/30/69/109 503 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} "GET /index.html HTTP/1.1"',
    'http:503',
  ],
  [
    '1286536309.586    921 192.168.0.68 TCP_MISS/403 507 POST http://rcv-srv37.inplay.tubemogul.co/404 - DIRECT/174.129.41.128 application/xml',
    'http:403',
  ],
  [
    '2026-11-22 10:00:00 10.0.0.5 GET /files/a.json - 443 - 203.0.113.9 Mozilla/5.0+(Windows) - 404 3 2 500',
    'http:404.3',
  ],
  [
    '#Fields: date time s-ip cs-method cs-uri-stem sc-status sc-substatus sc-win32-status time-taken\n2026-11-22 10:00:00 10.0.0.5 GET /x 500 19 5 404',
    'http:500.19',
  ],
  [
    '#Fields: date time cs-method cs-uri-stem sc-status\n2026-11-22 10:00:00 GET /x 503\n2026-11-22 10:00:01 GET /x 404',
    'http:503',
    'http:404',
  ],
  [
    '{"time":"2026-11-22T10:00:00Z","remote":"10.0.0.1:50000","method":"GET","path":"/500","status":404,"bytes":500}',
    'http:404',
  ],
  [
    'time=2026-11-22T10:00:00Z level=error method=GET path=/api status=503 duration=404ms size=500',
    'http:503',
  ],
  ['level=info msg="done" http.status_code=429 trace_id=404500', 'http:429'],
  ['GET /index.html HTTP/1.1" 304 0\nGET /missing HTTP/1.1" 404 12', 'http:304', 'http:404'],
];

export const clients: Golden[] = [
  ['HTTP/1.1 404 Not Found', 'http:404'],
  ['HTTP/2 503', 'http:503'],
  ['< HTTP/2 429 \n< retry-after: 120\n< content-length: 404', 'http:429'],
  [
    '* Connected to example.com (93.184.216.34) port 443 (#0)\n> GET /404 HTTP/1.1\n> Host: example.com:500\n>\n< HTTP/1.1 301 Moved Permanently\n< Content-Length: 502\n< Location: https://www.example.com/\n< HTTP/1.1 403 Forbidden',
    'http:301',
    'http:403',
  ],
  [':status: 421', 'http:421'],
  ['AxiosError: Request failed with status code 422', 'http:422'],
  [
    'Error: Request failed with status code 404\n    at createError (/app/node_modules/axios/lib/core/createError.js:16:15)\n    at settle (/app/node_modules/axios/lib/core/settle.js:500:12)',
    'http:404',
  ],
  [
    'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://api.example.com:8443/v1/500',
    'http:404',
  ],
  ['urllib.error.HTTPError: HTTP Error 403: Forbidden', 'http:403'],
  [
    'java.io.IOException: Server returned HTTP response code: 502 for URL: http://localhost:8080/x',
    'http:502',
  ],
  [
    'org.springframework.web.client.HttpClientErrorException$NotFound: 404 Not Found: [no body]',
    'http:404',
  ],
  [
    'System.Net.Http.HttpRequestException: Response status code does not indicate success: 429 (Too Many Requests).',
    'http:429',
  ],
  ['Failed to load resource: the server responded with a status of 404 (Not Found)', 'http:404'],
  ['GET http://localhost:3000/api/items 500 (Internal Server Error)', 'http:500'],
  [
    "WebSocket connection to 'wss://x.example/ws' failed: Error during WebSocket handshake: Unexpected response code: 403",
    'http:403',
  ],
  [
    'npm error code E404\nnpm error 404 Not Found - GET https://packages.example.com/nope',
    'http:404',
  ],
  [
    "fatal: unable to access 'https://github.com/x/y.git/': The requested URL returned error: 403",
    'http:403',
  ],
  ['2026-11-22 10:00:00 ERROR 404: Not Found.', 'http:404'],
  ['An error occurred (403) when calling the HeadObject operation: Forbidden', 'http:403'],
  ['upstream returned 502, giving up after 3 retries', 'http:502'],
  ['Error 522: Connection timed out', 'http:522'],
  ['HTTP Error 500.19 - Internal Server Error', 'http:500.19'],
  ['接口返回 502，重试了 3 次', 'http:502'],
  ['请求失败，状态码：429', 'http:429'],
  ['404 Not Found', 'http:404'],
  ['<h1>502 Bad Gateway</h1><hr><center>nginx/1.18.0</center>', 'http:502'],
];

export const closes: Golden[] = [
  [
    'CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: "", type: "close", target: WebSocket}',
    'websocket:1006',
  ],
  ['websocket: close 1001 (going away): going away', 'websocket:1001'],
  ['read error: websocket: close 1005 (no status)', 'websocket:1005'],
  [
    'websockets.exceptions.ConnectionClosedError: received 1011 (internal error); then sent 1011 (internal error)',
    'websocket:1011',
  ],
  ['[ws] connection closed with code 1008 after 4004 ms', 'websocket:1008'],
  ['Shard 0 disconnected, close code 4014', 'websocket:4014'],
  ['socket closed: code=1009 reason="too big" remote=10.0.0.1:1006', 'websocket:1009'],
  ['WebSocket 连接已断开，关闭码 1006', 'websocket:1006'],
  ['onclose 1012', 'websocket:1012'],
  ['CloseStatus[code=1003, reason=null]', 'websocket:1003'],
];

export const dialogues: Golden[] = [
  [
    '220 (vsFTPd 3.0.5)\nUSER bob\n331 Please specify the password.\nPASS secret\n530 Login incorrect.',
    'ftp:220',
    'ftp:331',
    'ftp:530',
  ],
  ['< 550 Failed to open file.', 'ftp:550'],
  [
    '---> PASV\n<--- 227 Entering Passive Mode (10,0,0,5,195,80).\n<--- 425 Failed to establish connection.',
    'ftp:227',
    'ftp:425',
  ],
  [
    'Response: 421 There are too many connections from your internet address.\nCommand: LIST',
    'ftp:421',
  ],
  ['ftplib.error_perm: 550 Permission denied.', 'ftp:550'],
  ['ftp> get file\n226 Transfer complete.\n500 bytes received', 'ftp:226'],
];

export const rpcs: Golden[] = [
  [
    'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051"',
    'grpc:14',
  ],
  ['rpc error: code = DeadlineExceeded desc = context deadline exceeded', 'grpc:4'],
  ['Error: 14 UNAVAILABLE: No connection established', 'grpc:14'],
  ['Error: 5 NOT_FOUND: user 404 is missing', 'grpc:5'],
  ['io.grpc.StatusRuntimeException: PERMISSION_DENIED: no access', 'grpc:7'],
  ['grpc._channel._InactiveRpcError: status = StatusCode.UNAUTHENTICATED', 'grpc:16'],
  ["{ code: 8, details: 'Received message larger than max', metadata: Metadata }", 'grpc:8'],
  ['grpc-status: 12', 'grpc:12'],
  ['caught HttpStatus.TOO_MANY_REQUESTS from upstream', 'http:429'],
  ['return c.String(http.StatusTeapot, "no coffee")', 'http:418'],
];
