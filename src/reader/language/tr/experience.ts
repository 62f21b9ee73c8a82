import type { ExperienceWords } from '../words.ts';

/** How Turkish asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:yıllık|yıl|sene|senelik)',
  months: '(?:aylık|ay)',
  numbers: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
  to: '-|–|ila|ile',
  atMost: 'en fazla|en çok',
  asks: 'deneyim\\p{L}*|tecrübe\\p{L}*',
  never: 'son',
};
