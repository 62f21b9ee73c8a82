import type { ExperienceWords } from '../words.ts';

/** How Chinese asks for years of experience. */
export const experience: ExperienceWords = {
  years: '年',
  months: '个月|個月',
  numbers: '零 一 两|二|兩 三 四 五 六 七 八 九 十',
  to: '-|–|—|~|〜|～|至|到',
  more: '及?以上|或以上|\\+',
  atMost: '最多|不超过',
  asks: '.*(?:经验|經驗|经历|工作|从业|背景).*',
};
