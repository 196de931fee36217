import { readerOf } from './piece';

const hints = ['websocket'];

/** Close codes of WebSockets in the words of browsers, ws, gorilla, Python's websockets, tungstenite. */
export const readWebSocket = readerOf([
  {
    pattern:
      /\bclos(?:e|ed|ing|ure)(?:[ _:=(,]+(?:with|code|event|frame|status|connection|reason|by|remote|the|server|client|normally|abnormally|unexpectedly))*[ :=(,#]{1,3}([1-4]\d{3})(?![.:]?\d)/dgi,
    hints,
  },
  { pattern: /\bclos(?:e|ed|ing)\b[^\d]{0,60}\bcode[ :=(]{1,3}([1-4]\d{3})(?![.:]?\d)/dgi, hints },
  {
    pattern:
      /\bcode[ :=(]{1,3}([1-4]\d{3})\b[^\d]{0,60}\b(?:clos(?:e|ed|ure)|wasClean|reason)\b/dgi,
    hints,
  },
  { pattern: /\b(?:received|sent|then sent) ([1-4]\d{3}) \(/dg, hints },
  {
    pattern:
      /\b(?:web ?socket|ws|socket|shard|gateway)\b[^\d]{0,60}\b(?:code|error|status)[ :=(]{1,3}([1-4]\d{3})(?![.:]?\d)/dgi,
    hints,
  },
  {
    pattern: /\b(?:disconnect(?:ed)?|onclose)\b[^\d]{0,20}[ :=(]([1-4]\d{3})(?![.:]?\d)/dgi,
    hints,
  },
  { pattern: /关闭码\s*(?:为|是|:|=)?\s*(\d{4})/dg, hints },
]);
