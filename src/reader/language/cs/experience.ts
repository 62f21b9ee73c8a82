import type { ExperienceWords } from '../words.ts';

/** How Czech asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'let|roky|rok|roků',
  months: 'měsíců|měsíce',
  numbers: '',
  to: '-|–|až|nebo',
  asks: 'praxe|praxí|zkušenost\\p{L}*|praxi',
  asksSoon: 'v|jako|na|s',
  never: 'posledních|od|před',
  company: '(?<!\\p{L})(?:jsme|naše|společnost|firma)(?!\\p{L})',
};
