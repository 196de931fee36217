import { expect, it } from 'vitest';
import { createIndex, lookup } from '..';
import { tableOf } from '../fixture';

const index = createIndex([
  tableOf('http', 1, [
    {
      code: '404',
      name: 'Not Found',
      zh: '未找到',
      pinyin: ['weizhaodao', 'wzd', 'silian', 'sl'],
      aliases: ['dead link', '死链'],
    },
    {
      code: '408',
      name: 'Request Timeout',
      zh: 'HTTP 请求超时',
      pinyin: ['qingqiuchaoshi', 'qqcs'],
      constants: [{ language: 'Go', name: 'http.StatusRequestTimeout' }],
      numbers: { enhanced: '5.7.1' },
    },
  ]),
]);
const marks = (query: string) => {
  const { title, ...others } = lookup(index, query)[0]?.marks ?? {};
  return { ...others, ...title };
};

it.each([
  ['404', { code: [[0, 3]] }],
  ['40', { code: [[0, 2]] }],
  ['4xx', { code: [[0, 1]] }],
  ['not found', { name: [[0, 9]], en: [[0, 9]] }],
  ['ＮＯＴ found', { name: [[0, 9]], en: [[0, 9]] }],
  ['fou', { name: [[4, 7]], en: [[4, 7]] }],
  [
    'found not',
    {
      name: [
        [0, 3],
        [4, 9],
      ],
      en: [
        [0, 3],
        [4, 9],
      ],
    },
  ],
  [
    'not fuond',
    {
      name: [
        [0, 3],
        [4, 9],
      ],
      en: [
        [0, 3],
        [4, 9],
      ],
    },
  ],
  ['未找到', { 'zh-CN': [[0, 3]] }],
  ['超时', { 'zh-CN': [[7, 9]] }],
  ['wzd', { 'zh-CN': [[0, 3]] }],
  ['chaoshi', { 'zh-CN': [[7, 9]] }],
  ['qqcs', { 'zh-CN': [[5, 9]] }],
  ['dead link', { via: { text: 'dead link', ranges: [[0, 9]] } }],
  ['silian', { via: { text: '死链', ranges: [[0, 2]] } }],
  ['StatusRequestTimeout', { via: { text: 'http.StatusRequestTimeout', ranges: [[5, 25]] } }],
  ['5.7.1', { via: { text: '5.7.1', ranges: [[0, 5]] } }],
])('%s is marked where it matched', (query, expected) => {
  expect(marks(query)).toEqual(expected);
});
