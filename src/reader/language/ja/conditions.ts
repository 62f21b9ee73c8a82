import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Japanese. */
export const conditions: ConditionWords = {
  bonus: '賞与|ボーナス',
  license: '普通自動車(?:第一種)?(?:運転)?免許|運転免許|要普免',
  equity: 'ストックオプション',
};
