import { readTables, wordingOf } from './tables';

const { tables, problems } = readTables(process.argv[2]);
if (problems.length > 0) {
  console.error(wordingOf(problems));
  console.error(`${problems.length} to mend.`);
  process.exit(1);
}
for (const { protocol, codes } of tables) console.log(`${protocol}: ${codes.length} codes`);
