import type { TableSource } from '../data/catalogue/schema';
import { readTables, wordingOf } from './tables';

const [folder] = process.argv.slice(2).filter((argument) => argument !== '--common');
const { tables, problems } = readTables(folder);
if (problems.length > 0) {
  console.error(wordingOf(problems));
  console.error(`${problems.length} to mend.`);
  process.exit(1);
}
if (process.argv.includes('--common')) printCommon(tables);
else for (const { protocol, codes } of tables) console.log(`${protocol}: ${codes.length} codes`);

/** Which codes are said to be how common, side by side: the tables have to mean the same by it. */
function printCommon(tables: readonly TableSource[]): void {
  for (const level of [3, 2, 1]) {
    console.log(`${level}:`);
    for (const { protocol, codes } of tables) {
      const some = codes.filter(({ common }) => common === level);
      const named = some.map(({ code, origin, name }) =>
        `${code}${origin ? `@${origin}` : ''} ${name === code ? '' : name}`.trim(),
      );
      if (named.length > 0) console.log(`  ${protocol}: ${named.join(', ')}`);
    }
  }
}
