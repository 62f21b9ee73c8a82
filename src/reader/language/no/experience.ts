import type { ExperienceWords } from '../words.ts';

/** How Norwegian asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'års?',
  months: 'måneders?',
  numbers: 'null et|ett|en to tre fire fem seks sju|syv åtte ni ti',
  to: '-|–|til|eller',
  atMost: 'høyst|opptil|maks',
  asks: '\\p{L}*erfaring(?:er)?',
  never: 'siste|neste|siden|hvert|etter|under',
  notBefore: 'over',
  notAfter: 'gammel|siden',
  company: '(?<!\\p{L})(?:vi|vår[et]?|selskapet|grunnlagt)(?!\\p{L})',
};
