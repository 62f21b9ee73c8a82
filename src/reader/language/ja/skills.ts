import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Japanese. */
export const skills: SkillWords = {
  joins: 'や|と|または|、|・',
  asks: '.*(?:経験|知識|スキル|使用|利用|使った|資格).*',
  before: '',
  after: 'の|を|に|が|での|経験|等|など',
  tags: '(?:必須|歓迎)?(?:スキル|技術|キーワード|使用技術|開発環境)',
  traits: 'コミュニケーション|未経験ok|経験者優遇',
};
