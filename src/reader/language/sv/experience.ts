import type { ExperienceWords } from '../words.ts';

/** How Swedish asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'års?',
  months: 'månaders?',
  numbers: 'noll ett|en två tre fyra fem sex sju åtta nio tio',
  to: '-|–|till|eller',
  atMost: 'högst|upp till|max',
  asks: '\\p{L}*erfarenhet(?:er)?',
  asksSoon: 'inom|av|som|med',
  never: 'senaste|kommande|sedan|varje|efter|under',
  notBefore: 'över',
  notAfter: 'gammal|sedan|garanti',
  company: '(?<!\\p{L})(?:vi|vår[at]?|företaget|grundades)(?!\\p{L})',
};
