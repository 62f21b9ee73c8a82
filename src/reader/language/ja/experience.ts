import type { ExperienceWords } from '../words.ts';

/** How Japanese asks for years of experience. */
export const experience: ExperienceWords = {
  years: '年間?',
  months: 'ヶ月|か月|カ月',
  numbers: '',
  to: '-|–|~|〜|～|から',
  more: '以上',
  atMost: '最大',
  asks: '.*(?:経験|実務|業務).*',
};
