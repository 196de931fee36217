import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openTables, packTables } from '../../data/catalogue/archive';
import { tableOf } from '../../data/search/fixture';
import { openCatalogue } from './catalogue';

const folder = mkdtempSync(join(tmpdir(), 'codepin-catalogue-'));
const file = join(folder, 'tables.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const http = tableOf('http', 1, [
  { code: '404', name: 'Not Found' },
  { code: '410', name: 'Gone' },
]);
writeFileSync(file, packTables([http]));
const plc = (name: string) => tableOf('plc', 2, [{ code: '1', name }]);
const holding = (...tables: ReturnType<typeof plc>[]) => ({
  archives: tables.map((table) => ({
    protocol: table.protocol,
    stored: Buffer.from(packTables([table])),
  })),
  protocols: tables.map(({ protocol }) => protocol),
  problems: [],
});
const problem = { file: 'plc/table.yaml', row: 'table', message: 'is wrong' };
const idsOf = (part: Uint8Array) =>
  openTables(part).flatMap(({ codes }) => codes.map(({ id }) => id));

test('a part holds the codes that were chosen, and every table', () => {
  const part = openCatalogue(file).part(() => ['http:410', 'http:999']);
  expect(openTables(part)).toEqual([{ ...http, codes: [http.codes[1]] }]);
});

test('the user’s tables stand beside the built-in ones', () => {
  const catalogue = openCatalogue(file);
  catalogue.setUserTables(holding(plc('One')));
  expect(idsOf(catalogue.all())).toEqual(['http:404', 'http:410', 'plc:1']);
  expect(catalogue.find('plc:1')?.code.name).toBe('One');
  expect(catalogue.find('http:404')?.table.title.en).toBe('http');
  expect(catalogue.find('http:999')).toBeUndefined();
  expect(catalogue.builtInIds()).toEqual(['http:404', 'http:410']);
});

test('the revision rises and listeners are called when a table comes, changes or goes', () => {
  const catalogue = openCatalogue(file);
  const listener = vi.fn();
  catalogue.onChange(listener);
  const revisions = [holding(plc('One')), holding(plc('Two')), holding()].map((tables) => {
    catalogue.setUserTables(tables);
    return catalogue.revision();
  });
  expect(revisions).toEqual([2, 3, 4]);
  expect(listener).toHaveBeenCalledTimes(3);
});

test('nothing is said where nothing changed', () => {
  const catalogue = openCatalogue(file);
  catalogue.setUserTables(holding(plc('One')));
  const listener = vi.fn();
  catalogue.onChange(listener);
  catalogue.setUserTables(holding(plc('One')));
  expect(listener).not.toHaveBeenCalled();
  expect(catalogue.revision()).toBe(2);
});

test('a table that breaks stays as it was, and what is wrong is told once', () => {
  const catalogue = openCatalogue(file);
  catalogue.setUserTables(holding(plc('One')));
  const listener = vi.fn();
  catalogue.onChange(listener);
  const broken = { archives: [], protocols: ['plc'], problems: [problem] };
  catalogue.setUserTables(broken);
  catalogue.setUserTables(broken);
  expect(catalogue.find('plc:1')?.code.name).toBe('One');
  expect(catalogue.problems()).toEqual([problem]);
  expect(listener).toHaveBeenCalledOnce();
  expect(catalogue.revision()).toBe(2);
});
