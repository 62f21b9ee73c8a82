import type { ExperienceWords } from '../words.ts';

/** How Korean asks for years of experience. */
export const experience: ExperienceWords = {
  years: '년(?:차|간)?',
  months: '개월(?:간)?',
  numbers: '',
  to: '-|–|~|〜|～|에서',
  more: '이상',
  atMost: '최대',
  asks: '.*(?:경험|경력|실무|연차).*',
};
