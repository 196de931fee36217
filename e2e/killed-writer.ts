import { openStores } from '../electron/stores/stores';

// Changes what it keeps for as long as it lives, and says on standard output what it was promised.
const { library, settings } = openStores(process.argv[2] ?? '', {
  onDamage: (file) => console.log(`damaged ${file}`),
  onTrouble: () => {},
});
const formats = ['code', 'title', 'markdown'] as const;
const from = library.get().pins.length;
console.log(`found ${from}`);
for (let count = from + 1; ; count++) {
  const pins = Array.from({ length: count }, (_, at) => `http:${at}`);
  const format = formats[count % formats.length] ?? 'code';
  const saved = await Promise.all([library.set({ pins }), settings.set({ copyFormat: format })]);
  if (saved.every(Boolean)) console.log(`saved ${count}`);
}
