import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../build/tables';

// Every code of the cheat sheet this project began with, section by section.
const sections: Record<string, string> = {
  rest: '200 204 301 302 307 304 331 332 400 401 403 404 405 409 412 422 429 500 530',
  http: `100 101 102
    200 201 202 203 204 205 206
    300 301 302 303 304 305 306 307
    400 401 402 403
    403.1 403.2 403.3 403.4 403.5 403.6 403.7 403.8 403.9 403.10
    403.11 403.12 403.13 403.14 403.15 403.16 403.17 403.18 403.19 403.20
    404 404.0 404.1 404.2 404.3
    405 406 407 408 409 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 451
    500 501 502 503 504 505 506 507 509 510`,
  ftp: `110 120 125 150
    200 202 211 212 213 214 215 220 221 225 226 227 230 250 257
    331 332 350
    421 425 426 450 451 452
    500 501 502 503 504 530 532 550 551 552 553
    600 631 632 633`,
  websocket: `0–999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015
    1016–1999 2000–2999 3000–3999 4000–4999`,
};
const codesIn = (section: string) => (sections[section] ?? '').split(/\s+/);

describe('the cheat sheet this project began with', () => {
  it('has 161 codes', () => {
    const counts = Object.keys(sections).map((section) => [section, codesIn(section).length]);
    expect(Object.fromEntries(counts)).toEqual({ rest: 19, http: 78, ftp: 43, websocket: 21 });
  });

  const tables = compiledTables();
  it.each(Object.keys(sections))('every code of its section %s is in the table', (section) => {
    const table = tables.find(({ protocol }) => protocol === section);
    const present = new Set(table?.codes.map(({ code }) => code));
    expect(codesIn(section).filter((code) => !present.has(code))).toEqual([]);
  });
});
