import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, optionAt, test } from './codepin';

const both = (text: string) => `{ zh-CN: ${text}码, en: ${text} }`;
const modbus = (codes: string) => `protocol: modbus
order: 200
title: { zh-CN: Modbus, en: Modbus }
summary: ${both('What a device answers')}
names: [modbus, plc]
source: { name: Modbus, url: "https://www.modbus.org/" }
classes:
  - { id: exception, range: [1, 11], title: ${both('Exception')}, summary: ${both('Refused')} }
codes:
${codes}`;
const code = (number: string, title: string) => `  - code: "${number}"
    name: ${title.toUpperCase()}
    status: standard
    source: { name: Modbus, url: "https://www.modbus.org/" }
    title: ${both(title)}
    summary: ${both(`Means ${title}`)}
`;

test('a table of the user’s own comes, changes and goes while both windows are open', async ({
  start,
  userData,
}) => {
  const table = join(userData, 'tables/modbus/table.yaml');
  const { browse, overlay } = await start();
  const tab = browse.getByRole('tab', { name: 'Modbus' });
  await expect(browse.getByRole('tab', { name: 'HTTP', exact: true })).toBeVisible();
  await expect(tab).toHaveCount(0);
  await overlay.getByRole('combobox').fill('modbus 2');

  mkdirSync(join(table, '..'), { recursive: true });
  writeFileSync(table, modbus(code('0x02', 'bad address')));
  await expect(tab).toBeVisible();
  await expect(optionAt(overlay, 1)).toContainText('bad address');
  await tab.click();
  await expect(optionAt(browse, 1)).toContainText('bad address');

  writeFileSync(table, modbus(code('0x01', 'bad function') + code('0x02', 'wrong address')));
  await expect(optionAt(overlay, 1)).toContainText('wrong address');
  await expect(optionAt(browse, 1)).toContainText('bad function');

  writeFileSync(table, `colour: red\n${modbus(code('0x01', 'bad function'))}`);
  const notice = browse.getByRole('alert').filter({ hasText: 'modbus/table.yaml' });
  await expect(notice).toContainText('colour is not a key of the schema');
  await expect(optionAt(overlay, 1)).toContainText('wrong address');
  writeFileSync(table, modbus(code('0x02', 'mended')));
  await expect(notice).toHaveCount(0);
  await expect(optionAt(overlay, 1)).toContainText('mended');

  rmSync(join(table, '..'), { recursive: true });
  await expect(tab).toHaveCount(0);
  await expect(browse.getByRole('tab', { selected: true })).toHaveCount(1);
  await expect(overlay.getByRole('option', { name: /mended/ })).toHaveCount(0);
});

test('own tables are there from the start on', async ({ start, userData }) => {
  const folder = join(userData, 'tables/modbus');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'table.yaml'), modbus(code('0x02', 'bad address')));
  const { overlay } = await start({ args: ['--lookup', 'modbus 2'] });
  await expect(optionAt(overlay, 1)).toContainText('bad address');
});

test('a table can’t take the name of a built-in one', async ({ start, userData }) => {
  const folder = join(userData, 'tables/http');
  mkdirSync(folder, { recursive: true });
  const text = modbus(code('0x02', 'bad address')).replace('protocol: modbus', 'protocol: http');
  writeFileSync(join(folder, 'table.yaml'), text);
  const { browse } = await start();
  await expect(browse.getByRole('alert')).toContainText('http means something else in Codepin');
});
