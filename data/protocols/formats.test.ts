import { expect, test } from 'vitest';
import { compiledTables } from '../../build/tables';
import { createIndex, lookup } from '../search';

const tables = compiledTables();
const index = createIndex(tables);

const examples = tables.flatMap(({ protocol, formats }) =>
  [...(formats?.patterns ?? []), ...(formats?.rows ?? [])].map(
    ({ example }) => [protocol, example] as const,
  ),
);

test.each(examples)('a code of %s is read from: %s', (protocol, example) => {
  const read = lookup(index, example).filter(({ tier }) => tier === 'code' || tier === 'name');
  expect(read.map(({ code }) => code.protocol)).toContain(protocol);
});
