import type { ExperienceWords } from '../words.ts';

/** How Greek asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:χρόνια|έτη|ετών|έτος|χρόνων|χρόνο)',
  months: '(?:μήνες|μηνών)',
  numbers: 'μηδέν ένα|ένας δύο τρία|τριών τέσσερα|τεσσάρων πέντε',
  to: '-|–|έως',
  asks: 'εμπειρία\\p{L}*|προϋπηρεσία\\p{L}*',
  never: 'τελευταία',
};
