// Checked against: `constants.signals` of node:os, human-signals, what sh returns; sysexits.h and MS-ERREF as numbers
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { signalsByNumber } from 'human-signals';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'exit')?.codes ?? [];
const signals = rows.filter((row) => row.class === 'signal');
const windows = process.platform === 'win32';
const numberHere = (row: (typeof rows)[number] | undefined) => {
  const { signal, macos } = row?.numbers ?? {};
  return Number((process.platform === 'darwin' && macos) || signal);
};
const named = (name: string) =>
  signals.find((row) => row.name === name || row.aliases?.includes(name));

describe('signals', () => {
  it('have the code 128 + number', () => {
    expect(signals.map(({ code }) => Number(code))).toEqual(
      signals.map(({ numbers }) => 128 + Number(numbers?.signal)),
    );
  });

  // Old second names that nobody meets any more, and the two that only macOS has.
  const left = ['SIGUNUSED', 'SIGEMT', 'SIGINFO'];
  const theirs = Object.entries(constants.signals).filter(([name]) => !left.includes(name));
  it.skipIf(windows).each(theirs)('node:os: %s is %i', (name, number) => {
    expect(numberHere(named(name))).toBe(number);
  });

  // Their words for the default action.
  const actions: Record<string, string> = { pause: 'stop', unpause: 'continue' };
  const described = Object.values(signalsByNumber).filter(
    ({ name, supported }) => supported && !name.startsWith('SIGRT') && !left.includes(name),
  );
  it.skipIf(windows).each(described)('human-signals: $name', ({ name, number, action, forced }) => {
    const row = named(name);
    expect(numberHere(row)).toBe(number);
    expect(row?.behaviour?.action).toBe(actions[action] ?? action);
    // SIGCONT can be caught (POSIX); theirs means that the process goes on all the same.
    if (name !== 'SIGCONT') expect(row?.behaviour?.catchable).toBe(forced ? 'no' : 'yes');
  });
});

describe('sysexits.h', () => {
  const inOrder =
    'USAGE DATAERR NOINPUT NOUSER NOHOST UNAVAILABLE SOFTWARE OSERR OSFILE CANTCREAT IOERR TEMPFAIL PROTOCOL NOPERM CONFIG';

  it('has 64–78', () => {
    const ours = rows.filter(({ origin }) => origin === 'sysexits');
    expect(ours.map(({ code, name }) => `${code} ${name}`)).toEqual(
      inOrder.split(' ').map((name, at) => `${64 + at} EX_${name}`),
    );
  });
});

describe('Windows', () => {
  it('has the NTSTATUS values of MS-ERREF', () => {
    const ours = rows.filter(({ origin }) => origin === 'windows');
    expect(Object.fromEntries(ours.map(({ code, name }) => [name, Number(code)]))).toEqual({
      STATUS_ACCESS_VIOLATION: 0xc0000005,
      STATUS_STACK_OVERFLOW: 0xc00000fd,
      STATUS_DLL_NOT_FOUND: 0xc0000135,
      STATUS_CONTROL_C_EXIT: 0xc000013a,
      STATUS_DLL_INIT_FAILED: 0xc0000142,
      STATUS_HEAP_CORRUPTION: 0xc0000374,
      STATUS_STACK_BUFFER_OVERRUN: 0xc0000409,
    });
  });
});

describe.skipIf(windows)('sh', () => {
  const statusOf = (script: string) => String(spawnSync('sh', ['-c', script]).status);

  it.each([
    ['true', 'EXIT_SUCCESS'],
    ['false', 'EXIT_FAILURE'],
    ['/', 'Command not executable'],
    ['/nowhere/at-all', 'Command not found'],
    ["sh -c 'kill -TERM $$'; exit $?", 'SIGTERM'],
    ["sh -c 'kill -KILL $$'; exit $?", 'SIGKILL'],
  ])('%s: %s', (script, name) => {
    expect(rows.find((row) => row.name === name)?.code).toBe(statusOf(script));
  });
});
