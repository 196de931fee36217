import { customPinyin, pinyin } from 'pinyin-pro';
import type { CodeSource } from './schema';

// Reviewed by hand: the dictionary reads 重 as zhòng in these words, where it is chóng.
customPinyin({
  重定向: 'chóng dìng xiàng',
  重置: 'chóng zhì',
  重试: 'chóng shì',
  重启: 'chóng qǐ',
  重连: 'chóng lián',
  重复: 'chóng fù',
  重新: 'chóng xīn',
  重载: 'chóng zài',
  重放: 'chóng fàng',
  重写: 'chóng xiě',
  重发: 'chóng fā',
});

const chinese = /[\u4e00-\u9fff]/;

/** Search keys of a row's Chinese title and aliases: each in full pinyin and by initials, no tones. */
export function pinyinKeys(code: CodeSource): string[] {
  const words = [code.title['zh-CN'], ...(code.aliases ?? [])].filter((word) => chinese.test(word));
  const keys = words.flatMap((word) => {
    const syllables = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
    return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
  });
  return [...new Set(keys)].filter((key) => key.length > 1);
}
