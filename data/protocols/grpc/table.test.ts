// Checked against: `status` of @grpc/grpc-js; the names of the gRPC documentation in order
import { status } from '@grpc/grpc-js';
import { describe, expect, it } from 'vitest';
import { compiledTables } from '../../../build/tables';

const rows = compiledTables().find(({ protocol }) => protocol === 'grpc')?.codes ?? [];
const inOrder = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];
const ours = rows.map(({ code, name }) => `${code} ${name}`);

describe('gRPC', () => {
  it('@grpc/grpc-js has the same numbers and names', () => {
    const theirs = Object.entries(status).filter(([, number]) => typeof number === 'number');
    expect(ours).toEqual(theirs.map(([name, number]) => `${number} ${name}`));
  });

  it('the documentation has the same order', () => {
    expect(ours).toEqual(inOrder.map((name, number) => `${number} ${name}`));
  });

  it('the Node.js constants exist', () => {
    const constants = rows.flatMap(({ code, constants: all }) =>
      all.flatMap(({ language, name }) => (language === 'Node.js' ? [[code, name] as const] : [])),
    );
    expect(constants).toHaveLength(17);
    for (const [code, name] of constants) {
      expect(status[name.replace('grpc.status.', '') as keyof typeof status]).toBe(Number(code));
    }
  });
});
