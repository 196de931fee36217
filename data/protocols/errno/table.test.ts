// Checked against: `constants.errno` of node:os, libuv's list in node:util, node:dns, errors that Node throws; Winsock's numbers against the BSD numbers they come from
import dns from 'node:dns';
import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'errno')?.codes ?? [];
const system = rows.filter(({ code }) => /^\d+$/.test(code));
const numbers = (list: string | undefined) => (list ? list.split(', ').map(Number) : []);
const named = (name: string) =>
  system.find((row) => row.name === name || row.aliases?.includes(name));
const here = { linux: 'linux', darwin: 'macos' }[process.platform as 'linux'];
const numbersHere = (row: (typeof rows)[number] | undefined) =>
  here === 'macos' && row?.numbers?.macos ? numbers(row.numbers.macos) : [Number(row?.code)];

// Errors of STREAMS, of which nothing is left in Linux.
const streams = ['ENOSR', 'ENOSTR', 'EMULTIHOP', 'ENOLINK'];

describe.skipIf(!here)('node:os', () => {
  const theirs = Object.entries(constants.errno).filter(([name]) => !streams.includes(name));

  it.each(theirs)('%s is %i', (name, number) => {
    expect(numbersHere(named(name))).toContain(number);
  });
});

describe('libuv', () => {
  const theirs = [...getSystemErrorMap()].map(([number, [name]]) => [name, number] as const);
  // The first four are libuv's own. The drivers that returned EUNATCH are gone from Linux.
  const elsewhere = ['EOF', 'UNKNOWN', 'ECHARSET', 'EFTYPE', 'EUNATCH'];

  const common = theirs.filter(([name]) => !name.startsWith('EAI_') && !elsewhere.includes(name));
  it.skipIf(!here).each(common)('%s is %i', (name, number) => {
    // On Unix libuv's number is the system's, negated; where the system has none, its own.
    const row = named(name);
    const own = numbers(row?.numbers?.libuv);
    expect([...numbersHere(row).map((one) => -one), ...own]).toContain(number);
  });

  const resolver = rows.filter(({ name, numbers: all }) => name.startsWith('EAI_') && all?.node);
  it.each(resolver.map((row) => [row.name, row.numbers?.node]))('%s is %s', (name, number) => {
    expect(theirs).toContainEqual([name, Number(number)]);
  });
});

describe('Winsock', () => {
  it('adds 10000 to the BSD number', () => {
    for (const row of system) {
      const winsock = numbers(row.numbers?.windows).filter((one) => one >= 10000 && one < 11000);
      const bsd = row.numbers?.macos ? numbers(row.numbers.macos) : [Number(row.code)];
      for (const one of winsock) expect(bsd, row.name).toContain(one - 10000);
    }
  });
});

describe('node:dns', () => {
  it('the codes of the resolver exist', () => {
    const theirs: unknown[] = Object.values(dns);
    for (const name of ['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED', 'ETIMEOUT']) {
      expect(theirs).toContain(name);
      expect(rows.map(({ code }) => code)).toContain(name);
    }
  });
});

describe('what Node throws', () => {
  const codeOf = async (act: () => unknown) => {
    try {
      await act();
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  it.each([
    ['ERR_INVALID_URL', () => new URL('no address')],
    ['ERR_INVALID_ARG_TYPE', () => Buffer.from(5 as never)],
    ['ERR_OUT_OF_RANGE', () => Buffer.alloc(1).readInt8(2)],
    ['ERR_MODULE_NOT_FOUND', () => import(/* @vite-ignore */ `nowhere-${'at-all'}`)],
    ['ERR_ASSERTION', async () => (await import('node:assert')).fail()],
    ['ERR_SOCKET_BAD_PORT', async () => (await import('node:net')).connect(70000)],
    ['ENOENT', async () => (await import('node:fs/promises')).readFile('/nowhere/at-all')],
  ])('%s', async (name, act) => {
    expect(await codeOf(act)).toBe(name);
    expect(rows.map((row) => row.name)).toContain(name);
  });
});
