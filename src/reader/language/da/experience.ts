import type { ExperienceWords } from '../words.ts';

/** How Danish asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'års?',
  months: 'måneders?',
  numbers: 'nul et|ét|en to tre fire fem seks syv otte ni ti',
  to: '-|–|til|eller',
  atMost: 'højst|op til|maks',
  asks: '\\p{L}*erfaring(?:er)?',
  never: 'seneste|kommende|siden|hvert|efter|under',
  notBefore: 'over',
  notAfter: 'gammel|siden',
  company: '(?<!\\p{L})(?:vi|vores|virksomheden|grundlagt)(?!\\p{L})',
};
